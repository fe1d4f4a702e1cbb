/**
 * Runs in a page: the form that a generator made for no particular schema makes of the schema of a case. What is
 * filled stands in `filled`, what the generator's own check objects to in `errors`.
 */
import Form from "@rjsf/core";
import { customizeValidator } from "@rjsf/validator-ajv8";
import { Ajv2020 } from "ajv/dist/2020.js";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const { schema, formData } = JSON.parse(document.getElementById("schema").textContent);
const validator = customizeValidator({ AjvClass: Ajv2020 });
const onChange = ({ formData: filled, errors }) => Object.assign(globalThis, { filled, errors });
const form = createElement(Form, { schema, formData, validator, liveValidate: "onChange", onChange });
createRoot(document.getElementById("form")).render(form);
