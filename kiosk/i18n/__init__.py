"""Languages: the gettext catalogues, Qt's translator, dates and numbers through Babel, directions, sorting.

A city adds a language by adding one catalogue, `<tag>.po`; nothing in the code lists the languages.
"""
