"""Why a release could not be activated."""


class ReleaseError(Exception):
    """A release that was not activated; `reason` is one of missing, damaged, foreign, large."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail
