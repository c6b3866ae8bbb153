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


def test_an_update_changes_rows_in_place_and_adds_or_takes_at_the_end(qapp: QCoreApplication) -> None:
    rows = Rows(Row)
    rows.replace([Row("a", 1), Row("b", 2)])
    resets, counts = list[bool](), list[int]()
    rows.modelReset.connect(lambda: resets.append(True))
    rows.countChanged.connect(lambda: counts.append(rows.rowCount()))
    for wanted in ([Row("c", 3)], [Row("d", 4), Row("e", 5), Row("f", 6)], []):
        rows.update(wanted)
        assert [rows.data(rows.index(n), 256) for n in range(rows.rowCount())] == [row.key for row in wanted]
    assert (resets, counts) == ([], [1, 3, 0])


def test_an_update_tells_what_changed(qapp: QCoreApplication) -> None:
    rows = Rows(Row)
    rows.replace([Row("a", 1), Row("b", 2)])
    told = list[tuple[int, int]]()
    rows.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    rows.update([Row("a", 1), Row("x", 2), Row("c", 3)])
    assert told == [(0, 1)]
