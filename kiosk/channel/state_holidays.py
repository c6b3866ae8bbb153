"""The public holidays of a state, computed when publishing so that a kiosk need not carry the library."""

from datetime import date

from holidays import country_holidays

YEARS_AHEAD = 15


class HolidayError(ValueError):
    """No such country or state."""


def state_holidays(country: str, state: str, year: int) -> tuple[date, ...]:
    """Return the state's holidays that are not the whole country's, from the year before `year` on."""
    years = range(year - 1, year + YEARS_AHEAD + 1)
    if not state:
        return ()
    try:
        everywhere = country_holidays(country, years=years)
        here = country_holidays(country, subdiv=state, years=years)
    except NotImplementedError as error:
        raise HolidayError(f"{state} is no state of {country} that the holidays library knows") from error
    return tuple(sorted(set(here) - set(everywhere)))
