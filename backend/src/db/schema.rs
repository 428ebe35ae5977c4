//! The tables as Diesel sees them. Kept by hand beside `migrations/`; `tests/it/db/parity.rs` compares it with both databases.

diesel::table! {
    accounts_organisations (id) {
        id -> Binary,
        name -> Text,
        country -> Text,
        created_at -> BigInt,
        version -> Integer,
        listed -> Integer,
    }
}

diesel::table! {
    accounts_accounts (id) {
        id -> Binary,
        email -> Text,
        name -> Text,
        password_hash -> Nullable<Text>,
        language -> Text,
        time_zone -> Text,
        country -> Text,
        profession -> Nullable<Text>,
        organisation_id -> Binary,
        created_at -> BigInt,
        name_folded -> Text,
        about -> Text,
        listed -> Integer,
        profile_version -> Integer,
        erase_at -> Nullable<BigInt>,
        erase_posts -> Nullable<Text>,
        reads -> Text,
    }
}

diesel::table! {
    accounts_role_grants (id) {
        id -> Binary,
        account_id -> Binary,
        role -> Text,
        country -> Nullable<Text>,
        organisation_id -> Nullable<Binary>,
    }
}

diesel::table! {
    accounts_groups (id) { id -> Binary, name -> Text, version -> Integer, }
}

diesel::table! {
    accounts_group_members (group_id, account_id) { group_id -> Binary, account_id -> Binary, }
}

diesel::table! {
    accounts_group_owners (group_id, account_id) { group_id -> Binary, account_id -> Binary, }
}

diesel::table! {
    accounts_sessions (id) {
        id -> Binary,
        account_id -> Binary,
        token_hash -> Binary,
        previous_token_hash -> Nullable<Binary>,
        rotated_at -> BigInt,
        device -> Text,
        created_at -> BigInt,
        last_used_at -> BigInt,
        expires_at -> BigInt,
        ended_at -> Nullable<BigInt>,
        confirmed_at -> BigInt,
        device_id -> Nullable<Binary>,
    }
}

diesel::table! {
    accounts_authenticators (account_id) {
        account_id -> Binary,
        secret -> Nullable<Binary>,
        confirmed_at -> Nullable<BigInt>,
        pending_secret -> Nullable<Binary>,
        last_step -> BigInt,
        failures -> Integer,
        blocked_until -> BigInt,
    }
}

diesel::table! {
    accounts_recovery_codes (id) {
        id -> Binary,
        account_id -> Binary,
        code_hash -> Binary,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    accounts_passkeys (id) {
        id -> Binary,
        account_id -> Binary,
        credential_id -> Binary,
        name -> Text,
        credential -> Text,
        created_at -> BigInt,
        last_used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    accounts_devices (id) {
        id -> Binary,
        account_id -> Binary,
        token_hash -> Binary,
        name -> Text,
        created_at -> BigInt,
        last_used_at -> BigInt,
        remembered_until -> Nullable<BigInt>,
    }
}

diesel::table! {
    accounts_email_changes (account_id) {
        account_id -> Binary,
        email -> Text,
        old_confirmed_at -> Nullable<BigInt>,
        new_confirmed_at -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    accounts_identities (issuer, subject) {
        issuer -> Text,
        subject -> Text,
        account_id -> Binary,
        created_at -> BigInt,
    }
}

diesel::table! {
    accounts_challenges (id) {
        id -> Binary,
        purpose -> Text,
        account_id -> Nullable<Binary>,
        secret_hash -> Binary,
        state -> Text,
        failures -> Integer,
        expires_at -> BigInt,
    }
}

diesel::table! {
    accounts_links (id) {
        id -> Binary,
        purpose -> Text,
        subject_id -> Binary,
        secret_hash -> Binary,
        created_at -> BigInt,
        expires_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    accounts_acceptances (account_id, agreement, version) {
        account_id -> Binary,
        agreement -> Text,
        version -> Integer,
        accepted_at -> BigInt,
    }
}

diesel::table! {
    accounts_applications (id) {
        id -> Binary,
        email -> Text,
        name -> Text,
        profession -> Text,
        organisation_id -> Nullable<Binary>,
        proposed_organisation -> Nullable<Text>,
        country -> Text,
        languages -> Text,
        motivation -> Text,
        language -> Text,
        state -> Text,
        created_at -> BigInt,
        confirmed_at -> BigInt,
        reminded_at -> Nullable<BigInt>,
        decided_at -> Nullable<BigInt>,
        decided_by -> Nullable<Binary>,
        decline_reason -> Nullable<Text>,
        account_id -> Nullable<Binary>,
        version -> Integer,
    }
}

diesel::table! {
    accounts_application_messages (id) {
        id -> Binary,
        application_id -> Binary,
        author_id -> Nullable<Binary>,
        by_applicant -> Integer,
        body -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    accounts_invitations (id) {
        id -> Binary,
        email -> Text,
        name -> Text,
        organisation_id -> Binary,
        role -> Text,
        role_country -> Nullable<Text>,
        language -> Text,
        state -> Text,
        invited_by -> Nullable<Binary>,
        created_at -> BigInt,
        sent_at -> BigInt,
        expires_at -> BigInt,
        closed_at -> Nullable<BigInt>,
        account_id -> Nullable<Binary>,
    }
}

diesel::table! {
    accounts_invitation_groups (invitation_id, group_id) { invitation_id -> Binary, group_id -> Binary, }
}

diesel::table! {
    accounts_suspensions (account_id) {
        account_id -> Binary,
        reason -> Text,
        ends_at -> Nullable<BigInt>,
        created_at -> BigInt,
        created_by -> Nullable<Binary>,
    }
}

diesel::table! {
    forum_categories (id) {
        id -> Binary,
        slug -> Text,
        position -> Integer,
        parent_id -> Nullable<Binary>,
        name_en -> Text,
        name_ro -> Text,
        name_es -> Text,
        name_cs -> Text,
        description_en -> Text,
        description_ro -> Text,
        description_es -> Text,
        description_cs -> Text,
        readers_role -> Nullable<Text>,
        readers_country -> Nullable<Text>,
        readers_organisation -> Nullable<Binary>,
        readers_group -> Nullable<Binary>,
        writers_role -> Nullable<Text>,
        writers_country -> Nullable<Text>,
        writers_organisation -> Nullable<Binary>,
        writers_group -> Nullable<Binary>,
        archived_at -> Nullable<BigInt>,
        version -> Integer,
        topics_count -> Integer,
        confidential -> Integer,
        anonymity -> Integer,
        hold_first -> Integer,
    }
}

diesel::table! {
    forum_topics (id) {
        id -> Binary,
        category_id -> Binary,
        author_id -> Nullable<Binary>,
        title -> Text,
        language -> Text,
        last_number -> Integer,
        last_post_at -> BigInt,
        created_at -> BigInt,
        locked_at -> Nullable<BigInt>,
        version -> Integer,
        posts_count -> Integer,
        numbers_given -> Integer,
        country -> Nullable<Text>,
        tags -> Text,
        pinned_at -> Nullable<BigInt>,
        archived_at -> Nullable<BigInt>,
        accepted_post_id -> Nullable<Binary>,
        anonymous -> Integer,
    }
}

diesel::table! {
    forum_reactions (post_id, account_id, kind) {
        post_id -> Binary,
        account_id -> Binary,
        kind -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    forum_bookmarks (account_id, post_id) {
        account_id -> Binary,
        post_id -> Binary,
        note -> Text,
        created_at -> BigInt,
        remind_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    forum_feeds (account_id, category_id) {
        account_id -> Binary,
        category_id -> Binary,
        secret_hash -> Binary,
        created_at -> BigInt,
    }
}

diesel::table! {
    forum_reviews (id) {
        id -> Binary,
        post_id -> Binary,
        reason -> Text,
        flags_count -> Integer,
        opened_at -> BigInt,
        closed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    forum_review_entries (id) {
        id -> Binary,
        review_id -> Binary,
        account_id -> Nullable<Binary>,
        step -> Text,
        reason -> Nullable<Text>,
        text -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    forum_held_posts (id) {
        id -> Binary,
        author_id -> Nullable<Binary>,
        writer_id -> Binary,
        topic_id -> Nullable<Binary>,
        category_id -> Nullable<Binary>,
        title -> Text,
        tags -> Text,
        language -> Text,
        body_markdown -> Text,
        attachments -> Text,
        created_at -> BigInt,
        refused_at -> Nullable<BigInt>,
        refused_by -> Nullable<Binary>,
        reason -> Nullable<Text>,
        answer -> Text,
    }
}

diesel::table! {
    forum_topic_tags (topic_id, tag) { topic_id -> Binary, tag -> Text, }
}

diesel::table! {
    forum_post_moves (topic_id, number) { topic_id -> Binary, number -> Integer, post_id -> Binary, }
}

diesel::table! {
    forum_topic_merges (topic_id) { topic_id -> Binary, into_id -> Binary, }
}

diesel::table! {
    forum_highlights (country, topic_id) { country -> Text, topic_id -> Binary, highlighted_at -> BigInt, }
}

diesel::table! {
    forum_visits (account_id) {
        account_id -> Binary,
        seen_at -> BigInt,
        before_at -> BigInt,
        all_read_at -> BigInt,
    }
}

diesel::table! {
    forum_posts (id) {
        id -> Binary,
        topic_id -> Binary,
        number -> Integer,
        author_id -> Nullable<Binary>,
        language -> Text,
        body_markdown -> Text,
        body_html -> Text,
        created_at -> BigInt,
        edited_at -> Nullable<BigInt>,
        deleted_at -> Nullable<BigInt>,
        version -> Integer,
        thanks_count -> Integer,
        helped_count -> Integer,
        same_here_count -> Integer,
        hidden_at -> Nullable<BigInt>,
        translated_into -> Text,
        anonymous -> Integer,
        has_files -> Integer,
        poll -> Integer,
    }
}

diesel::table! {
    forum_polls (post_id) {
        post_id -> Binary,
        question -> Text,
        multiple -> Integer,
        ends_at -> Nullable<BigInt>,
        ended_at -> Nullable<BigInt>,
        kept_voters -> Integer,
    }
}

diesel::table! {
    forum_poll_options (post_id, position) {
        post_id -> Binary,
        position -> Integer,
        text -> Text,
        kept_votes -> Integer,
    }
}

diesel::table! {
    forum_poll_votes (post_id, account_id, position) {
        post_id -> Binary,
        account_id -> Binary,
        position -> Integer,
    }
}

diesel::table! {
    forum_translations (id) {
        id -> Binary,
        post_id -> Binary,
        language -> Text,
        translator_id -> Nullable<Binary>,
        body_markdown -> Text,
        body_html -> Text,
        translated_at -> BigInt,
        version -> Integer,
        outdated_at -> Nullable<BigInt>,
        withheld_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    forum_category_rules (category_id) {
        category_id -> Binary,
        body_en -> Text,
        body_ro -> Text,
        body_es -> Text,
        body_cs -> Text,
        version -> Integer,
        asked_since -> Integer,
    }
}

diesel::table! {
    forum_rule_acceptances (account_id, category_id) {
        account_id -> Binary,
        category_id -> Binary,
        version -> Integer,
        accepted_at -> BigInt,
    }
}

diesel::table! {
    forum_assignments (topic_id) {
        topic_id -> Binary,
        account_id -> Binary,
        assigned_by -> Nullable<Binary>,
        due_at -> BigInt,
        assigned_at -> BigInt,
    }
}

diesel::table! {
    forum_veiled_topics (topic_id) { topic_id -> Binary, account_id -> Binary, }
}

diesel::table! {
    forum_veiled_posts (post_id) { post_id -> Binary, account_id -> Binary, }
}

diesel::table! {
    forum_reveals (id) {
        id -> Binary,
        post_id -> Binary,
        account_id -> Nullable<Binary>,
        reason -> Text,
        text -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    forum_post_versions (post_id, version) {
        post_id -> Binary,
        version -> Integer,
        editor_id -> Nullable<Binary>,
        language -> Text,
        body_markdown -> Text,
        at -> BigInt,
    }
}

diesel::table! {
    forum_reads (account_id, topic_id) { account_id -> Binary, topic_id -> Binary, number -> Integer, read_at -> BigInt, }
}

diesel::table! {
    forum_topic_watches (account_id, topic_id) { account_id -> Binary, topic_id -> Binary, level -> Text, }
}

diesel::table! {
    forum_category_watches (account_id, category_id) { account_id -> Binary, category_id -> Binary, level -> Text, }
}

diesel::table! {
    forum_drafts (account_id, key) { account_id -> Binary, key -> Text, content -> Text, saved_at -> BigInt, }
}

diesel::table! {
    search_documents (number) {
        number -> BigInt,
        source_id -> Binary,
        post_id -> Binary,
        text -> Text,
        tokens -> Text,
        version -> Integer,
        post_version -> Integer,
    }
}

diesel::table! {
    media_files (id) {
        id -> Binary,
        owner_id -> Nullable<Binary>,
        name -> Text,
        kind -> Text,
        size -> Integer,
        sha256 -> Binary,
        width -> Nullable<Integer>,
        height -> Nullable<Integer>,
        text -> Nullable<Text>,
        state -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    forum_attachments (post_id, file_id) { post_id -> Binary, file_id -> Binary, position -> Integer, alt -> Text, }
}

diesel::table! {
    jobs_jobs (id) {
        id -> Binary,
        kind -> Text,
        payload -> Text,
        state -> Text,
        run_at -> BigInt,
        attempts -> Integer,
        last_error -> Nullable<Text>,
        created_at -> BigInt,
    }
}

diesel::table! {
    audit_events (id) {
        id -> Binary,
        at -> BigInt,
        actor_id -> Nullable<Binary>,
        action -> Text,
        subject -> Text,
        detail -> Nullable<Text>,
        request_id -> Nullable<Text>,
    }
}

diesel::table! {
    http_idempotency_keys (account_id, key) {
        account_id -> Binary,
        key -> Text,
        fingerprint -> Binary,
        created_id -> Binary,
        created_at -> BigInt,
    }
}

diesel::table! {
    members_languages (account_id, language) { account_id -> Binary, language -> Text, }
}

diesel::table! {
    members_topics (account_id, topic) { account_id -> Binary, topic -> Text, }
}

diesel::table! {
    members_messages (id) {
        id -> Binary,
        sender_id -> Binary,
        recipient_id -> Binary,
        pair -> Binary,
        body -> Text,
        created_at -> BigInt,
        read_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    members_blocks (account_id, blocked_id) { account_id -> Binary, blocked_id -> Binary, }
}

diesel::table! {
    learning_courses (id) {
        id -> Binary,
        slug -> Text,
        source_language -> Text,
        entry -> Text,
        notice -> Nullable<Text>,
        revision -> Integer,
        created_by -> Nullable<Binary>,
        created_at -> BigInt,
        published_at -> Nullable<BigInt>,
        archived_at -> Nullable<BigInt>,
        version_id -> Nullable<Binary>,
        setup_revision -> Integer,
    }
}

diesel::table! {
    learning_parts (id) {
        id -> Binary,
        course_id -> Binary,
        parent_id -> Nullable<Binary>,
        kind -> Text,
        key -> Text,
        position -> Integer,
        settings -> Text,
        revision -> Integer,
        deleted_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    learning_words (part_id, language) {
        part_id -> Binary,
        language -> Text,
        words -> Text,
        revision -> Integer,
        meaning -> Integer,
        edited_by -> Nullable<Binary>,
        edited_at -> BigInt,
    }
}

diesel::table! {
    learning_words_history (part_id, language, revision) {
        part_id -> Binary,
        language -> Text,
        revision -> Integer,
        words -> Text,
        meaning -> Integer,
        edited_by -> Nullable<Binary>,
        edited_at -> BigInt,
        autosaved_since -> Nullable<BigInt>,
    }
}

diesel::table! {
    learning_versions (id) {
        id -> Binary,
        course_id -> Binary,
        number -> Integer,
        state -> Text,
        note -> Text,
        proposed_by -> Nullable<Binary>,
        proposed_at -> BigInt,
        reviewed_by -> Nullable<Binary>,
        reviewed_at -> Nullable<BigInt>,
        published_at -> Nullable<BigInt>,
        required_count -> Integer,
        review -> Text,
    }
}

diesel::table! {
    learning_version_parts (version_id, part_id) {
        version_id -> Binary,
        part_id -> Binary,
        activity_id -> Binary,
        kind -> Text,
        position -> Integer,
        required -> Integer,
        settings -> Text,
        meaning -> Integer,
        wording -> Integer,
    }
}

diesel::table! {
    learning_pages (version_id, part_id, language) {
        version_id -> Binary,
        part_id -> Binary,
        language -> Text,
        kind -> Text,
        content -> Text,
    }
}

diesel::table! {
    learning_cards (version_id, language) {
        version_id -> Binary,
        language -> Text,
        title -> Text,
        summary -> Text,
        said_in -> Text,
        hours -> Integer,
    }
}

diesel::table! {
    learning_files (course_id, file_id) {
        course_id -> Binary,
        file_id -> Binary,
    }
}

diesel::table! {
    learning_enrolments (id) {
        id -> Binary,
        course_id -> Binary,
        account_id -> Binary,
        version_id -> Nullable<Binary>,
        state -> Text,
        done_count -> Integer,
        last_part_id -> Nullable<Binary>,
        enrolled_at -> BigInt,
        seen_at -> BigInt,
        completed_at -> Nullable<BigInt>,
        muted -> Integer,
        extra_percent -> Integer,
        cohort_id -> Nullable<Binary>,
        reminded_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    learning_cohorts (id) {
        id -> Binary,
        course_id -> Binary,
        name -> Text,
        starts_on -> Nullable<Integer>,
        ends_on -> Nullable<Integer>,
        archived_at -> Nullable<BigInt>,
        revision -> Integer,
        created_at -> BigInt,
        group_id -> Nullable<Binary>,
        category_id -> Nullable<Binary>,
    }
}

diesel::table! {
    learning_meetings (id) {
        id -> Binary,
        cohort_id -> Binary,
        part_id -> Nullable<Binary>,
        title -> Text,
        starts_at -> BigInt,
        ends_at -> BigInt,
        place -> Text,
    }
}

diesel::table! {
    learning_attendance (meeting_id, enrolment_id) {
        meeting_id -> Binary,
        enrolment_id -> Binary,
        state -> Text,
        noted_by -> Nullable<Binary>,
        noted_at -> BigInt,
    }
}

diesel::table! {
    learning_cohort_facilitators (cohort_id, account_id) {
        cohort_id -> Binary,
        account_id -> Binary,
    }
}

diesel::table! {
    learning_progress (enrolment_id, part_id) {
        enrolment_id -> Binary,
        part_id -> Binary,
        state -> Text,
        place -> Nullable<Binary>,
        changed_at -> BigInt,
    }
}

diesel::table! {
    learning_responses (enrolment_id, activity_id, part_id) {
        enrolment_id -> Binary,
        part_id -> Binary,
        activity_id -> Binary,
        given -> Text,
        marked -> Nullable<Text>,
        given_at -> BigInt,
    }
}

diesel::table! {
    learning_plays (enrolment_id, part_id) {
        enrolment_id -> Binary,
        part_id -> Binary,
        steps -> Text,
        reflection -> Text,
        ended -> Integer,
        updated_at -> BigInt,
    }
}

diesel::table! {
    learning_attempts (id) {
        id -> Binary,
        enrolment_id -> Binary,
        part_id -> Binary,
        version_id -> Binary,
        number -> Integer,
        language -> Text,
        state -> Text,
        questions -> Text,
        seed -> BigInt,
        started_at -> BigInt,
        due_at -> Nullable<BigInt>,
        submitted_at -> Nullable<BigInt>,
        result -> Nullable<Integer>,
    }
}

diesel::table! {
    learning_answers (attempt_id, place) {
        attempt_id -> Binary,
        place -> Integer,
        answer -> Text,
        sequence -> Integer,
        saved_at -> BigInt,
        weight -> Nullable<Integer>,
        feedback_html -> Text,
        marked_by -> Nullable<Binary>,
    }
}

diesel::table! {
    learning_certificates (id) {
        id -> Binary,
        code -> Text,
        enrolment_id -> Binary,
        printed -> Text,
        issued_at -> BigInt,
        revoked_at -> Nullable<BigInt>,
        revoked_by -> Nullable<Binary>,
        reason -> Text,
    }
}

diesel::table! {
    learning_submissions (id) {
        id -> Binary,
        enrolment_id -> Binary,
        part_id -> Binary,
        number -> Integer,
        state -> Text,
        text -> Text,
        html -> Text,
        submitted_at -> BigInt,
        levels -> Text,
        feedback_html -> Text,
        marked_by -> Nullable<Binary>,
        marked_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    learning_submission_files (submission_id, file_id) {
        submission_id -> Binary,
        file_id -> Binary,
        position -> Integer,
        alt -> Text,
    }
}

diesel::table! {
    learning_surveys (enrolment_id, part_id, phase) {
        enrolment_id -> Binary,
        part_id -> Binary,
        phase -> Text,
        answers -> Text,
        answered_at -> BigInt,
    }
}

diesel::table! {
    notify_refusals (account_id, kind) { account_id -> Binary, kind -> Text, }
}

diesel::table! {
    notify_notices (id) {
        id -> Binary,
        recipient_id -> Binary,
        kind -> Text,
        actor_id -> Nullable<Binary>,
        post_id -> Nullable<Binary>,
        topic_id -> Nullable<Binary>,
        path -> Nullable<Text>,
        in_app -> Integer,
        by_mail -> Text,
        created_at -> BigInt,
        read_at -> Nullable<BigInt>,
        mailed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    notify_choices (account_id, kind) { account_id -> Binary, kind -> Text, in_app -> Integer, by_mail -> Text, }
}

diesel::table! {
    notify_quiet_hours (account_id) {
        account_id -> Binary,
        from_hour -> Nullable<Integer>,
        until_hour -> Nullable<Integer>,
    }
}

diesel::table! {
    notify_bounces (account_id) { account_id -> Binary, email -> Text, status -> Text, at -> BigInt, }
}

diesel::table! {
    privacy_retention_runs (id) {
        id -> Binary,
        at -> BigInt,
        rule -> Text,
        deleted_before -> BigInt,
        deleted_count -> BigInt,
    }
}

diesel::table! {
    settings_stored (id) { id -> Integer, settings -> Text, version -> Integer, updated_at -> BigInt, }
}

diesel::joinable!(accounts_accounts -> accounts_organisations (organisation_id));
diesel::joinable!(accounts_role_grants -> accounts_accounts (account_id));
diesel::joinable!(accounts_group_members -> accounts_accounts (account_id));
diesel::joinable!(accounts_group_members -> accounts_groups (group_id));
diesel::joinable!(accounts_group_owners -> accounts_accounts (account_id));
diesel::joinable!(accounts_group_owners -> accounts_groups (group_id));
diesel::joinable!(accounts_sessions -> accounts_accounts (account_id));
diesel::joinable!(accounts_applications -> accounts_organisations (organisation_id));
diesel::joinable!(accounts_invitations -> accounts_organisations (organisation_id));
diesel::joinable!(accounts_invitation_groups -> accounts_groups (group_id));
diesel::joinable!(forum_feeds -> accounts_accounts (account_id));
diesel::joinable!(forum_topics -> accounts_accounts (author_id));
diesel::joinable!(forum_posts -> accounts_accounts (author_id));
diesel::joinable!(forum_posts -> forum_topics (topic_id));
diesel::joinable!(forum_topics -> forum_categories (category_id));
diesel::joinable!(search_documents -> forum_posts (post_id));
diesel::joinable!(forum_post_versions -> accounts_accounts (editor_id));
diesel::joinable!(forum_attachments -> forum_posts (post_id));
diesel::joinable!(forum_attachments -> media_files (file_id));
diesel::table! {
    guard_counts (day, rule, outcome, country) {
        day -> Integer,
        rule -> Text,
        outcome -> Text,
        country -> Text,
        count -> Integer,
    }
}

diesel::joinable!(learning_submission_files -> media_files (file_id));

diesel::table! {
    exchange_practices (id) {
        id -> Binary,
        author_id -> Nullable<Binary>,
        organisation_id -> Binary,
        stage -> Text,
        audience -> Nullable<Text>,
        revision -> Integer,
        version -> Integer,
        sealed -> Binary,
        saved_at -> BigInt,
        stage_since -> BigInt,
        changed_at -> BigInt,
        is_returned -> Integer,
    }
}

diesel::table! {
    exchange_versions (practice_id, number) {
        practice_id -> Binary,
        number -> Integer,
        sealed -> Binary,
        submitted_at -> BigInt,
        privacy_reviewer_id -> Nullable<Binary>,
        passed_at -> Nullable<BigInt>,
        editor_id -> Nullable<Binary>,
        published_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    exchange_decisions (id) {
        id -> Binary,
        practice_id -> Binary,
        version -> Integer,
        step -> Text,
        decision -> Text,
        decided_by -> Nullable<Binary>,
        decided_at -> BigInt,
        sealed -> Binary,
    }
}

diesel::table! {
    exchange_published (practice_id) {
        practice_id -> Binary,
        version -> Integer,
        audience -> Text,
        title -> Text,
        summary -> Text,
        language -> Text,
        is_composite -> Integer,
        page -> Text,
        wanted -> Text,
        codes -> Text,
        shown -> Text,
        public_shown -> Text,
        published_at -> BigInt,
        comments_count -> Integer,
        adaptations_count -> Integer,
        votes_count -> Integer,
    }
}

diesel::table! {
    exchange_codes (facet, code, published_at, practice_id) {
        facet -> Text,
        code -> Text,
        published_at -> BigInt,
        practice_id -> Binary,
    }
}

diesel::table! {
    exchange_comments (id) {
        id -> Binary,
        practice_id -> Binary,
        author_id -> Nullable<Binary>,
        body_markdown -> Text,
        body_html -> Text,
        written_at -> BigInt,
    }
}

diesel::table! {
    exchange_adaptations (id) {
        id -> Binary,
        practice_id -> Binary,
        author_id -> Nullable<Binary>,
        changed_markdown -> Text,
        changed_html -> Text,
        went_markdown -> Text,
        went_html -> Text,
        written_at -> BigInt,
    }
}

diesel::table! {
    exchange_votes (practice_id, account_id) {
        practice_id -> Binary,
        account_id -> Binary,
        vote -> Text,
    }
}

diesel::joinable!(exchange_practices -> accounts_accounts (author_id));
diesel::joinable!(exchange_practices -> accounts_organisations (organisation_id));
diesel::joinable!(exchange_published -> exchange_practices (practice_id));
diesel::joinable!(exchange_codes -> exchange_published (practice_id));
diesel::joinable!(exchange_decisions -> accounts_accounts (decided_by));
diesel::joinable!(exchange_comments -> accounts_accounts (author_id));
diesel::joinable!(exchange_adaptations -> accounts_accounts (author_id));

diesel::allow_tables_to_appear_in_same_query!(
    accounts_organisations,
    accounts_accounts,
    accounts_role_grants,
    accounts_groups,
    accounts_group_members,
    accounts_group_owners,
    accounts_sessions,
    accounts_suspensions,
    accounts_links,
    accounts_acceptances,
    accounts_applications,
    accounts_application_messages,
    accounts_invitations,
    accounts_invitation_groups,
    forum_categories,
    forum_topics,
    forum_posts,
    forum_assignments,
    forum_polls,
    forum_poll_options,
    forum_poll_votes,
    forum_veiled_topics,
    forum_veiled_posts,
    forum_reveals,
    forum_post_versions,
    forum_translations,
    forum_category_rules,
    forum_rule_acceptances,
    forum_reads,
    forum_topic_tags,
    forum_post_moves,
    forum_highlights,
    forum_visits,
    search_documents,
    exchange_practices,
    exchange_versions,
    exchange_decisions,
    exchange_published,
    exchange_codes,
    exchange_comments,
    exchange_adaptations,
    exchange_votes,
    learning_courses,
    learning_parts,
    learning_words,
    learning_words_history,
    learning_versions,
    learning_version_parts,
    learning_pages,
    learning_cards,
    learning_files,
    learning_enrolments,
    learning_cohorts,
    learning_cohort_facilitators,
    learning_meetings,
    learning_attendance,
    learning_progress,
    learning_responses,
    learning_plays,
    learning_attempts,
    learning_answers,
    learning_submissions,
    learning_submission_files,
    learning_surveys,
    learning_certificates,
    forum_topic_watches,
    forum_category_watches,
    notify_notices,
    notify_bounces,
    forum_attachments,
    media_files,
    forum_reactions,
    forum_bookmarks,
    forum_feeds,
    forum_reviews,
    forum_review_entries,
    forum_held_posts,
    members_languages,
    members_topics,
    members_messages,
    members_blocks,
);

diesel::allow_columns_to_appear_in_same_group_by_clause!(
    accounts_accounts::time_zone,
    notify_notices::recipient_id,
);
diesel::allow_columns_to_appear_in_same_group_by_clause!(
    accounts_accounts::time_zone,
    notify_notices::by_mail
);

diesel::allow_columns_to_appear_in_same_group_by_clause!(learning_parts::course_id, learning_words::language);
