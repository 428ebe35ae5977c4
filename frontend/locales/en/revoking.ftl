# Revoking certificates.

revoking-link = Certificates
revoking-title = Revoke a certificate
revoking-intro = A certificate that was issued wrongly is revoked. It stays on the page where certificates are checked, which says that it does not count any more.
revoking-find = Find
revoking-reason = Reason
revoking-reason-hint = The owner of the certificate reads it; the page where it is checked does not show it. At most { $limit } characters.
revoking-act = Revoke
revoking-confirm = Revoke this certificate?
revoking-confirm-text = From now on everybody who checks it is told that it does not count. This cannot be taken back.
revoking-done = The certificate is revoked.
