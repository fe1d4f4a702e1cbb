/** Works something out when it is first requested, and never again. */
export function once<Value>(work: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => {
    found ??= { value: work() };
    return found.value;
  };
}
