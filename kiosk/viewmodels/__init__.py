"""What views may see and ask; Qt begins here."""
