"""The names of languages in themselves, for the many that the kiosk does not speak itself."""

from functools import cache


@cache
def own_name(language: str) -> str:
    """Return "فارسی" for "fa"; a tag that CLDR does not know is returned as it is."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - the first frame does not wait for Babel

    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return language
    name = locale.get_display_name() or language
    return name[:1].upper() + name[1:]
