"""A list model over frozen dataclasses."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.rows import Rows, camel


@dataclass(frozen=True)
class Row:
    """An example."""

    key: str
    days_ahead: int


def test_roles_are_the_attributes_in_camel_case(qapp: QCoreApplication) -> None:
    rows = Rows(Row)
    assert sorted(bytes(name.data()).decode() for name in rows.roleNames().values()) == ["daysAhead", "key"]
    assert camel("until_day") == "untilDay"


def test_data_comes_by_role_and_nothing_else(qapp: QCoreApplication) -> None:
    rows = Rows(Row)
    rows.replace([Row("a", 1), Row("b", 2)])
    roles = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}
    assert rows.data(rows.index(1), roles["daysAhead"]) == 2
    assert rows.data(rows.index(1), 0) is None
    assert rows.rowCount(rows.index(0)) == 0


def test_the_same_rows_do_not_disturb_the_view(qapp: QCoreApplication) -> None:
    rows = Rows(Row)
    resets: list[bool] = []
    rows.modelReset.connect(lambda: resets.append(True))
    rows.replace([Row("a", 1)])
    rows.replace([Row("a", 1)])
    assert resets == [True]
