import { Converter, ReflectionKind } from "typedoc";

/**
 * A field of an object that is written in place (the payload of a reason, the rows of an answer) is described by the
 * comment over that object, so it needs none of its own; every field of a named interface is.
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, (context) => {
    const inPlace = context.project
      .getReflectionsByKind(ReflectionKind.Property)
      .filter((property) => property.parent?.kindOf(ReflectionKind.TypeLiteral))
      .filter((property) => !property.hasComment() && !isOfParameter(property))
      .map((property) => property.getFriendlyFullName());
    app.options.setValue("intentionallyNotDocumented", [...new Set(inPlace)]);
  });
}

/** Fields of a parameter need no comment in the first place, and naming them would be an error. */
function isOfParameter(reflection) {
  if (reflection === undefined) return false;
  return reflection.kindOf(ReflectionKind.Parameter) || isOfParameter(reflection.parent);
}
