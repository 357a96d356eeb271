"""What a person sees and touches. Follows the document, never edits it by itself; only here is Qt known."""
