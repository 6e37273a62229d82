//! Answers that the operations may get, to begin with.

/// An answer with the documented form.
pub(super) struct Seed {
    pub(super) operations: &'static [&'static str],
    pub(super) status: u16,
    pub(super) body: &'static str,
}

const TOKEN: &str = r#"{"id":"dt0c01.PUBLIC","name":"ci","enabled":true,"personalAccessToken":false,"owner":"john.smith","creationDate":"2026-11-05T08:17:00.123Z","modifiedDate":"2026-11-12T10:00:00.000Z","lastUsedDate":"2026-11-21T23:59:59.999Z","lastUsedIpAddress":"192.0.2.44","expirationDate":"2026-12-22T08:17:00Z","scopes":["metrics.read","metrics.ingest"],"additionalMetadata":{"dashboardId":"d"}}"#;
const ASTRA_TOKEN: &str = r#"{"type":"application/astra-token","version":"1.0","id":"5e0c1c6a-3b1d-4d53-9a55-0f6b0c9f7e21","name":"nightly-report","userID":"b1f4a3de-77c5-4c4e-8f0a-2d9c3e5b6a10","metadata":{"labels":[{"name":"team","value":"ops"}],"creationTimestamp":"2024-03-18T09:12:44.015200Z","modificationTimestamp":"2024-03-18T09:12:44.015200Z","createdBy":"b1f4a3de-77c5-4c4e-8f0a-2d9c3e5b6a10"}}"#;
const KEY: &str = r#"{"desc":"nightly backup job","id":"64b7c01122334455667788aa","links":[{"href":"https://om.example.net:8443/api/public/v1.0/orgs/64a1/apiKeys/64b7","rel":"self"}],"privateKey":"********-****-****-00000000cafe","publicKey":"hvbtsnqe","roles":[{"orgId":"64a1f0000000000000000001","roleName":"ORG_MEMBER"},{"groupId":"64a1f00000000000000000aa","roleName":"GROUP_BACKUP_ADMIN"}]}"#;
const ENTRY: &str = r#"{"cidrBlock":"192.0.2.7/32","count":3,"created":"2025-03-10T08:00:41Z","ipAddress":"192.0.2.7","lastUsed":"2025-03-11T08:00:41Z","lastUsedAddress":"192.0.2.7","links":[]}"#;

/// Returns an answer or more for each operation of the features that are on.
pub(super) fn seeds() -> Vec<&'static Seed> {
    let seeds = SEEDS.iter();
    #[cfg(feature = "mock-control")]
    let seeds = seeds.chain(super::control::SEEDS);
    seeds.collect()
}

const SEEDS: &[Seed] = &[
    Seed {
        operations: &["api_token_list"],
        status: 200,
        body: r#"{"totalCount":2,"pageSize":100,"nextPageKey":"AQ==","apiTokens":[{"id":"dt0c01.PUBLIC","name":"ci"},{"id":"dt0c01.OTHER"}]}"#,
    },
    Seed {
        operations: &["api_token_create"],
        status: 201,
        body: r#"{"id":"dt0c01.PUBLIC","token":"dt0c01.PUBLIC.SECRET","expirationDate":"2026-12-06T08:17:00.123Z"}"#,
    },
    Seed { operations: &["api_token_get", "api_token_lookup"], status: 200, body: TOKEN },
    Seed { operations: &["api_token_update", "api_token_delete"], status: 204, body: "" },
    Seed {
        operations: &["api_token_list"],
        status: 400,
        body: r#"{"error":{"code":400,"message":"Constraints violated.","constraintViolations":[{"path":"pageSize","message":"must be at least 100","parameterLocation":"QUERY","location":null}]}}"#,
    },
    Seed {
        operations: &["token_list"],
        status: 200,
        body: r#"{"type":"application/astra-tokens","version":"1.0","items":[["5e0c1c6a","nightly-report",null,1.5,{}]],"metadata":{"continue":"eyJpIjoxfQ==","count":3}}"#,
    },
    Seed { operations: &["token_list"], status: 200, body: r#"{"items":[],"metadata":{}}"# },
    Seed {
        operations: &["token_create"],
        status: 201,
        body: r#"{"type":"application/astra-token","version":"1.0","id":"5e0c","name":"ci","userID":"b1f4","token":"bm90LWEtcmVhbC1zZWNyZXQ=","metadata":{"labels":[]}}"#,
    },
    Seed { operations: &["token_get"], status: 200, body: ASTRA_TOKEN },
    Seed { operations: &["token_update", "token_delete"], status: 204, body: "" },
    Seed {
        operations: &["token_list", "token_create"],
        status: 400,
        body: r#"{"type":"https://astra.netapp.io/problems/5","title":"Invalid query parameters","detail":"The supplied query parameters are invalid.","status":"400","correlationID":"6b0d549b-6f03-475a-9600-a35a099950d8","invalidParams":[{"name":"limit","reason":"must be a whole number from 1"}],"invalidFields":[{"name":"name","reason":"too long"}],"schemaValidationFailure":"name","more":{"a":[1,2]}}"#,
    },
    Seed {
        operations: &["org_list"],
        status: 200,
        body: r#"{"links":[{"href":"https://om.example.net/orgs","rel":"self"}],"results":[{"id":"64a1","isDeleted":false,"links":[],"name":"Example Org"}],"totalCount":1}"#,
    },
    Seed {
        operations: &["org_get"],
        status: 200,
        body: r#"{"id":"64a1","isDeleted":false,"links":[],"name":"Example Org"}"#,
    },
    Seed {
        operations: &["project_get"],
        status: 200,
        body: r#"{"activeAgentCount":3,"hostCounts":{"arbiter":0,"config":3,"mongos":2,"primary":2,"secondary":4},"id":"64a1","lastActiveAgent":"2025-03-10T08:00:41Z","links":[],"name":"Shop","orgId":"64a1","publicApiEnabled":true,"replicaSetCount":2,"shardCount":2,"tags":["a"]}"#,
    },
    Seed { operations: &["project_list"], status: 200, body: r#"{"links":[],"results":[],"totalCount":0}"# },
    Seed {
        operations: &[
            "org_api_key_get",
            "org_api_key_create",
            "org_api_key_update",
            "project_api_key_create",
            "project_api_key_update",
        ],
        status: 200,
        body: KEY,
    },
    Seed {
        operations: &["org_api_key_list", "project_api_key_list", "access_list_entry_list", "access_list_entry_create"],
        status: 200,
        body: r#"{"links":[{"href":"https://om.example.net/next","rel":"next"}],"results":[],"totalCount":9223372036854775807}"#,
    },
    Seed {
        operations: &["org_api_key_delete", "project_api_key_delete", "access_list_entry_delete"],
        status: 204,
        body: "",
    },
    Seed { operations: &["access_list_entry_get"], status: 200, body: ENTRY },
    Seed {
        operations: &["org_get", "access_list_entry_get"],
        status: 404,
        body: r#"{"detail":"No organization with ID 1 exists.","error":404,"errorCode":"ORG_NOT_FOUND","parameters":["1"],"reason":"Not Found"}"#,
    },
];

/// Headers that the SDK reads, and some that it does not.
pub(super) const HEADERS: &[(&str, &str)] = &[
    (
        "www-authenticate",
        r#"Digest realm="MMS Public API", domain="", nonce="rmDoiCOcIrWv", algorithm=MD5, qop="auth", stale=false"#,
    ),
    (
        "www-authenticate",
        r#"Negotiate abc==, DIGEST Realm="a, \"b\" \\" ,qop="auth-int, AUTH",stale=TRUE, nonce=n, algorithm=SHA-256, opaque="o=,""#,
    ),
    ("retry-after", "120"),
    ("retry-after", "Sun, 22 Nov 2026 08:00:00 GMT"),
    ("x-ratelimit-reset", "1795333020123000"),
    ("date", "Sun, 22 Nov 2026 08:00:00 GMT"),
    ("x-request-id", "6b0d549b-6f03-475a-9600-a35a099950d8"),
    ("x-correlation-id", "r1"),
    ("content-type", "application/json; charset=utf-8"),
    ("content-length", "7"),
    ("content-encoding", "gzip"),
    ("location", "http://other.test/"),
];
