import fc from "fast-check";

/** Text that would like to be something else: markup, an attribute, a reference, half a letter. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "<script>alert(1)</script>",
    "</text></svg><img src=x onerror=alert(1)>",
    '" onload="alert(1)',
    "' onclick='alert(1)",
    "</title><script>alert(1)</script>",
    "</style><style>*{display:none}</style>",
    "]]><!-- -->",
    "<!ENTITY a SYSTEM 'file:///etc/passwd'>",
    "&lt;b&gt; &amp; &#60; &unknown; &",
    "url(#a)",
    "\u202eright-to-left",
    "\0\u0008\u001b[31m",
    "\ud800",
    "__proto__",
    "constructor",
    "",
    " ",
    "$& $1 $$",
    "x".repeat(5_000),
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);
