import { synchronicity } from "../../src/biology/synchronicity.ts";
import { synchronousEahpba2023 } from "../../src/biology/synchronicityDefinitions.ts";

synchronicity({}, synchronousEahpba2023);
// @ts-expect-error there is no default definition
synchronicity({});
// @ts-expect-error a definition is a value with its clock, not a name
synchronicity({}, "eahpba-2023");
