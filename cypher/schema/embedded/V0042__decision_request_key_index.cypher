// Which decision was made for a request? Found without a scan.
CREATE INDEX decision_request_key_index IF NOT EXISTS FOR (node:Decision) ON (node.requestKey);
