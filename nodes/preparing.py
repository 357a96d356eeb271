"""What has to be done to a picture before a network sees it, as part of the exported model."""
