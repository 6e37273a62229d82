"""A test suite in Python against the mock, with nothing but the standard library.

    tokenwright-mock exec -- python3 -m unittest discover mock-server/examples/python

`exec` starts the mock on a free port, says in the environment where it is, and stops it afterwards. Each test
makes a world of its own, so tests may run in any order and at the same time.
"""

import json
import os
import unittest
from urllib.error import HTTPError
from urllib.request import HTTPDigestAuthHandler, HTTPPasswordMgrWithDefaultRealm, Request, build_opener

CONTROL = os.environ["TOKENWRIGHT_CONTROL_URL"]
# A proxy of the machine is for other servers.
OPENER = build_opener()


def call(method, url, body=None, headers=None, opener=OPENER):
    """Sends a request; returns status, headers and decoded body, whatever the status is."""
    data = None if body is None else json.dumps(body).encode()
    request = Request(url, data, {"Content-Type": "application/json", **(headers or {})}, method=method)
    try:
        answer = opener.open(request, timeout=10)
    except HTTPError as error:
        answer = error
    with answer:
        text = answer.read()
        return answer.status, answer.headers, json.loads(text) if text else None


class PipelineTokens:
    """The code under test: what a pipeline does with access tokens of Ключ-АСТРОМ."""

    def __init__(self, base_url, token):
        self.base_url, self.headers = base_url, {"Authorization": f"Api-Token {token}"}

    def create(self, name, scopes, lifetime):
        body = {"name": name, "scopes": scopes, "expirationDate": f"now+{lifetime}"}
        for _ in range(3):
            status, headers, answer = call("POST", f"{self.base_url}/apiTokens", body, self.headers)
            # Nothing was created when the server says that it was asked too often.
            if status != 429:
                break
        if status != 201:
            raise RuntimeError(answer["error"]["message"])
        return answer["token"]

    def works(self):
        return call("GET", f"{self.base_url}/apiTokens", headers=self.headers)[0] == 200


class PipelineTokenTest(unittest.TestCase):
    def setUp(self):
        status, _, self.world = call("POST", f"{CONTROL}/worlds", {})
        self.assertEqual(status, 201)
        self.control = f"{CONTROL}/worlds/{self.world['id']}"
        self.addCleanup(call, "DELETE", self.control)
        self.base_url = self.world["astrom"]["base_url"]
        self.tokens = PipelineTokens(self.base_url, self.world["astrom"]["token"])

    def test_token_works_until_it_expires(self):
        pipeline = PipelineTokens(self.base_url, self.tokens.create("pipeline", ["apiTokens.read"], "14d"))
        self.assertTrue(pipeline.works())
        call("PATCH", f"{self.control}/clock", {"advance": "P14D"})
        self.assertFalse(pipeline.works())

    def test_throttled_creation_is_tried_again_and_creates_once(self):
        fault = {"operation": "api_token_create", "times": 2, "effect": {"kind": "status", "status": 429}}
        self.assertEqual(call("POST", f"{self.control}/faults", fault)[0], 201)
        self.tokens.create("patient", ["metrics.read"], "1d")
        for status, times in ((429, 2), (201, 1)):
            check = {"query": {"operation": "api_token_create", "status": status}, "exactly": times}
            verified = call("POST", f"{self.control}/journal/verify", check)
            self.assertEqual(verified[0], 200, verified)
            self.assertTrue(verified[2]["met"], verified)

    def test_refusal_says_why(self):
        reader = PipelineTokens(self.base_url, self.tokens.create("reader", ["apiTokens.read"], "1d"))
        with self.assertRaisesRegex(RuntimeError, "scope"):
            reader.create("more", ["metrics.read"], "1d")

    def test_digest_of_the_standard_library_logs_in_to_ops_manager(self):
        ops = self.world["ops_manager"]
        passwords = HTTPPasswordMgrWithDefaultRealm()
        passwords.add_password(None, ops["base_url"], ops["public_key"], ops["private_key"])
        opener = build_opener(HTTPDigestAuthHandler(passwords))
        status, _, keys = call("GET", f"{ops['base_url']}/orgs/{ops['org_id']}/apiKeys", opener=opener)
        self.assertEqual(status, 200)
        self.assertIn(ops["public_key"], [key["publicKey"] for key in keys["results"]])


if __name__ == "__main__":
    unittest.main()
