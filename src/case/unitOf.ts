/** The units that end the name of a field, the longer before the shorter, as they are printed. */
const units: readonly (readonly [ending: string, printed: string])[] = [
  ["PercentPredicted", "% predicted"],
  ["Percent", "%"],
  ["MlPerKgPerMin", "mL/kg/min"],
  ["MmolPerMinPerKpa", "mmol/min/kPa"],
  ["MlPerMinPerMmHg", "mL/min/mmHg"],
  ["GramsPerLiter", "g/L"],
  ["UmolPerL", "µmol/L"],
  ["Years", "years"],
  ["Months", "months"],
  ["Liters", "L"],
  ["Meters", "m"],
  ["Gray", "Gy"],
  ["Mm", "mm"],
  ["Cm", "cm"],
  ["Kg", "kg"],
  ["Ml", "mL"],
];

/** The unit of a field, from its name; absent where the field has none. */
export function unitOf(field: string): string | undefined {
  const name = field.slice(field.lastIndexOf(".") + 1);
  return name === "packYears" ? undefined : units.find(([ending]) => name.endsWith(ending))?.[1];
}
