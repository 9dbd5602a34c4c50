"""Bytes to Draft. Nothing in a draft makes parsing raise: what is broken becomes a defect."""
