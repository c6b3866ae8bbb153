"""The words of the domain as frozen records: pure, without I/O and without Qt."""
