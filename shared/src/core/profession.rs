//! What professionals of the field do: the code list of roles in counter-trafficking work.

use super::code::code_enum;

code_enum! {
    /// A person's profession.
    Profession {
        /// Social worker.
        SocialWorker = "social_worker",
        /// Psychologist.
        Psychologist = "psychologist",
        /// Psychotherapist.
        Psychotherapist = "psychotherapist",
        /// Case manager.
        CaseManager = "case_manager",
        /// Social educator.
        SocialEducator = "social_educator",
        /// Child protection officer.
        ChildProtection = "child_protection",
        /// Guardian.
        Guardian = "guardian",
        /// Cultural mediator.
        CulturalMediator = "cultural_mediator",
        /// Interpreter.
        Interpreter = "interpreter",
        /// Lawyer.
        Lawyer = "lawyer",
        /// Prosecutor.
        Prosecutor = "prosecutor",
        /// Police investigator.
        Police = "police",
        /// Labour inspector.
        LabourInspector = "labour_inspector",
        /// Health professional.
        Health = "health",
        /// Teacher.
        Teacher = "teacher",
        /// Coach.
        Coach = "coach",
        /// Peer supporter.
        PeerSupporter = "peer_supporter",
        /// Supervisor.
        Supervisor = "supervisor",
        /// Trainer.
        Trainer = "trainer",
        /// Project manager.
        ProjectManager = "project_manager",
    }
}
