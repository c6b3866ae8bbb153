"""When a session ends by itself, for every history of touches, media and waiting."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.idle import Idle, Limits, Phase

LIMITS = Limits(reading=60, typing=120, warning=30)


def test_reading_is_warned_after_sixty_seconds_and_over_after_thirty_more() -> None:
    idle = Idle(LIMITS, now=0)
    assert idle.phase(59.9) is Phase.PRESENT
    assert idle.phase(60) is Phase.WARNING
    assert idle.seconds_left(60) == 30
    assert idle.phase(89.9) is Phase.WARNING
    assert idle.phase(90) is Phase.OVER


def test_typing_grants_twice_as_long() -> None:
    idle = Idle(LIMITS, now=0)
    idle.presence(10, typing=True)
    assert idle.phase(129) is Phase.PRESENT
    assert idle.phase(131) is Phase.WARNING


def test_playing_media_is_presence_until_it_ends() -> None:
    idle = Idle(LIMITS, now=0)
    idle.hold("video")
    assert idle.phase(100_000) is Phase.PRESENT
    assert idle.seconds_left(100_000) == 120
    idle.release("video", now=100_000)
    assert idle.phase(100_050) is Phase.PRESENT
    assert idle.phase(100_095) is Phase.OVER


STEPS = st.lists(st.tuples(st.integers(0, 89), st.booleans()), max_size=30)


@given(STEPS)
def test_nobody_who_touches_in_time_is_sent_away(steps: list[tuple[int, bool]]) -> None:
    idle, now = Idle(LIMITS, now=0), 0
    for pause, typing in steps:
        now += pause
        assert idle.phase(now) is not Phase.OVER
        idle.presence(now, typing=typing)
        assert idle.phase(now) is Phase.PRESENT


@given(STEPS)
def test_whatever_happened_silence_ends_it_with_a_full_warning(steps: list[tuple[int, bool]]) -> None:
    idle, now = Idle(LIMITS, now=0), 0
    for pause, typing in steps:
        now += pause
        idle.presence(now, typing=typing)
    phases = [idle.phase(now + second) for second in range(152)]
    assert phases.count(Phase.WARNING) == 30
    assert phases[-1] is Phase.OVER
    assert phases == sorted(phases, key=[Phase.PRESENT, Phase.WARNING, Phase.OVER].index)
