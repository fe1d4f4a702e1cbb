import process from "node:process";
import fc from "fast-check";

/**
 * The same generated cases on every machine, so that a red run can be repeated; another seed comes from the environment
 * (`FC_SEED=7 npm test`), and is worth trying after every change of a law.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261124) });
