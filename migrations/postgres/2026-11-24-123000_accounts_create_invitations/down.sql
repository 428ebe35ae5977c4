DROP TABLE accounts_invitation_groups;
DROP TABLE accounts_invitations;
