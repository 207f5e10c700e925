// Which decision was made for a request? At most one; the constraint brings its index along.
CREATE CONSTRAINT decision_request_key_unique IF NOT EXISTS FOR (node:Decision) REQUIRE node.requestKey IS UNIQUE;
