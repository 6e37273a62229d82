"""What the checks may find because an API is so: each case with its place and its reason."""

import atexit
from collections.abc import Callable
from dataclasses import dataclass

import schemathesis
from schemathesis import Case, HookContext, Response
from schemathesis.core.failures import Failure
from schemathesis.core.parameters import ParameterLocation


@dataclass(frozen=True)
class Behaviour:
    """A failure that is the API's own behaviour."""

    why: str
    # What the check found.
    failure: type[Failure]
    # Operation ids of the document.
    operations: set[str]
    # Whether this exchange is that case.
    applies: Callable[[Case, Response], bool]
    # Whether the failure is, where it knows more than the exchange does.
    is_about: Callable[[Failure], bool] = lambda _: True


def operation_of(case: Case) -> str:
    """Returns the operation's id in the document."""
    return case.operation.definition.raw["operationId"]


def is_negative_at(case: Case, *places: ParameterLocation) -> bool:
    """Returns whether one of these parts of the request was made to break its schema."""
    return case.meta is not None and any(case.meta.is_negative_at(place) for place in places)


def accept(behaviours: list[Behaviour]) -> None:
    """Drops the failures that are in the list, and tells at the end which entries nothing has needed."""
    called: set[str] = set()
    idle = list(behaviours)

    @schemathesis.hook
    def after_call(context: HookContext, case: Case, response: Response) -> None:
        called.add(operation_of(case))

    @schemathesis.hook
    def filter_failure(context: HookContext, failure: Failure, case: Case, response: Response) -> bool:
        for behaviour in behaviours:
            is_there = type(failure) is behaviour.failure and operation_of(case) in behaviour.operations
            if is_there and behaviour.applies(case, response) and behaviour.is_about(failure):
                if behaviour in idle:
                    idle.remove(behaviour)
                return False
        return True

    @atexit.register
    def tell() -> None:
        # No failure of the run: another seed may need it, and so may the order in which links are followed. Entries
        # of other documents are no news.
        for behaviour in idle:
            if behaviour.operations & called:
                print(f"Nothing needed this entry of the accepted behaviour: {behaviour.why}")
