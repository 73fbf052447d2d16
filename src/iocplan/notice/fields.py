"""Which keys the models know at a path of the file."""

from typing import Any, get_args, get_origin

from pydantic import BaseModel

from iocplan.plan.problem import Path


def keys_at(model: type[BaseModel], path: Path) -> list[str]:
    """The keys that may stand at a path, [] where the path leads to no mapping."""
    here: Any = model
    for step in path:
        here = _step(here, step)
    found = _model_in(here)
    return [field.alias or name for name, field in found.model_fields.items()] if found else []


def _step(annotation: Any, step: str | int) -> Any:
    model = _model_in(annotation)
    if get_origin(annotation) is dict or isinstance(step, int):
        return get_args(annotation)[1 if get_origin(annotation) is dict else 0]
    fields = model.model_fields if model else {}
    return next((f.annotation for name, f in fields.items() if step in (name, f.alias)), None)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model that an annotation (optional, annotated) stands for."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (dict, tuple):
        return None
    return next((m for arg in get_args(annotation) if (m := _model_in(arg))), None)
