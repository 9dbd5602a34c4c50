"""Mailboxes and ledgers, read for what passed between the writer and the reader."""
