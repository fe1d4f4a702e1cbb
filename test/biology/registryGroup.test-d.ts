import { diseaseFreeInterval } from "../../src/biology/diseaseFreeInterval.ts";
import { evidenceFor } from "../../src/biology/evidenceFor.ts";
import { registryGroup } from "../../src/biology/registryGroup.ts";

const result = registryGroup({});
// @ts-expect-error a group has no survival figure
void result.survival;
// @ts-expect-error an open result has no group until its state is checked
void result.group;
// @ts-expect-error months alone are not an interval: the event that ends it is part of it
registryGroup({ interval: 36 });
// @ts-expect-error the event that ends the interval is named
diseaseFreeInterval({});
// @ts-expect-error not a site
evidenceFor("sarcoma");
