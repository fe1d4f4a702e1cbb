-- One case a row, as JSON without line ends.
CREATE TABLE cases (patient String, candidate String) ENGINE = MergeTree ORDER BY patient;

-- An answer a row. The function is called once a row, and its answer is kept.
CREATE TABLE answers ENGINE = MergeTree ORDER BY patient AS
SELECT patient, metastasectomyVerdict(candidate) AS answer FROM cases;

-- Verdicts, with what could not be read as a case.
SELECT if(JSONExtractBool(answer, 'ok'), JSONExtractString(answer, 'verdict'), 'not a case') AS verdict, count() AS plans
FROM answers GROUP BY verdict ORDER BY plans DESC;

-- Missing facts; a fact of any lesion is the same fact.
SELECT replaceRegexpAll(fact, '\\.\\d+\\.', '.*.') AS missing, uniqExact(patient) AS plans
FROM answers ARRAY JOIN JSONExtract(answer, 'needs', 'Array(String)') AS fact
GROUP BY missing ORDER BY plans DESC;
