// Generated from `openapi/astra-control.yaml` by `cargo xtask generate`; do not edit.
// Inputs: 950c91f3879cda6e; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

/// The schemas of the document as types.
pub mod types {
    use schemars::JsonSchema;
    use serde::{Deserialize, Serialize};
    #[allow(unused_imports, reason = "a type is always named with its module")]
    use super::types;
    ///A token to be made. Other members, `id`, `userID` and `token` included, are refused (400, problem 8), and so is `null` anywhere.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct TokenCreate {
        ///Marks a token. Not the media type of the body, which ends in `+json`.
        #[serde(rename = "type")]
        pub type_: types::TokenType,
        ///Version of the form of a token or of a list of tokens. There is only one so far. In a list the member may be missing.
        pub version: types::TokenVersion,
        #[doc = "Name for people, 1 to 63 characters, not necessarily unique.\n\nThe vendor checks it against script injection, Unicode, path traversal and SQL injection but\ngives no pattern. Assumed: only printable ASCII is accepted, without `<`, `>`, `../`, `..\\`,\n`'`, `\"`, `;`, `--` and `/*`; anything else is a 400 with problem 9. A wrong length is problem\n8."]
        #[schemars(length(min = 1, max = 63))]
        pub name: String,
        ///Metadata in a request. Only `labels` has an effect. The other members are accepted, so that what was read can be sent back, and are otherwise ignored (assumed): `creationTimestamp` and `createdBy` tell when and by which user the token was made, `modificationTimestamp` and `modifiedBy` the same of its last change.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub metadata: Option<types::Metadata>,
    }
    ///A token as it shall be after the change. `id` and `userID` may be sent but must equal the stored values (409, problem 10). Other members, `token` included, are refused (400, problem 8), and so is `null` anywhere.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct TokenUpdate {
        ///Marks a token. Not the media type of the body, which ends in `+json`.
        #[serde(rename = "type")]
        pub type_: types::TokenType,
        ///Version of the form of a token or of a list of tokens. There is only one so far. In a list the member may be missing.
        pub version: types::TokenVersion,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub id: Option<String>,
        ///The new name, 1 to 63 characters, under the same rules as in `TokenCreate`. The name stays if the member is left out (assumed).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1, max = 63))]
        pub name: Option<String>,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[serde(rename = "userID")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub user_id: Option<String>,
        ///Metadata in a request. Only `labels` has an effect. The other members are accepted, so that what was read can be sent back, and are otherwise ignored (assumed): `creationTimestamp` and `createdBy` tell when and by which user the token was made, `modificationTimestamp` and `modifiedBy` the same of its last change.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub metadata: Option<types::Metadata>,
    }
    ///A token without its secret. `id` identifies the token; `userID` identifies the user whom it belongs to and acts as.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Token {
        ///Marks a token. Not the media type of the body, which ends in `+json`.
        #[serde(rename = "type")]
        pub type_: types::TokenType,
        ///Version of the form of a token or of a list of tokens. There is only one so far. In a list the member may be missing.
        pub version: types::TokenVersion,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub id: String,
        ///Name for people, 1 to 63 characters, not necessarily unique.
        #[schemars(length(min = 1, max = 63))]
        pub name: String,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[serde(rename = "userID")]
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub user_id: String,
        ///Metadata of a token. `creationTimestamp` and `createdBy` tell when and by which user it was made, `modificationTimestamp` and `modifiedBy` the same of its last change; a token never changed has its creation in `modificationTimestamp` and no `modifiedBy` (assumed). The vendor requires none of the members.
        pub metadata: types::ResponseMetadata,
    }
    ///A new token with its secret in `token`: a `Token` with one more member, in this answer only. `id` identifies the token; `userID` identifies the user whom it belongs to and acts as.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct TokenCreated {
        ///Marks a token. Not the media type of the body, which ends in `+json`.
        #[serde(rename = "type")]
        pub type_: types::TokenType,
        ///Version of the form of a token or of a list of tokens. There is only one so far. In a list the member may be missing.
        pub version: types::TokenVersion,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub id: String,
        ///Name for people, 1 to 63 characters, not necessarily unique.
        #[schemars(length(min = 1, max = 63))]
        pub name: String,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[serde(rename = "userID")]
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub user_id: String,
        ///The secret to send as the bearer. Documented as standard base64 with padding; assumed: 32 random bytes, thus 44 characters. Treat it as opaque: real servers have been seen to use `-` and `_` for `+` and `/`, so a client should not check the pattern.
        pub token: crate::world::Secret,
        ///Metadata of a token. `creationTimestamp` and `createdBy` tell when and by which user it was made, `modificationTimestamp` and `modifiedBy` the same of its last change; a token never changed has its creation in `modificationTimestamp` and no `modifiedBy` (assumed). The vendor requires none of the members.
        pub metadata: types::ResponseMetadata,
    }
    ///A user's tokens, or as many as were asked for.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct TokenList {
        ///Marks a list of tokens. The member may be missing; the vendor shows it in an example only.
        #[serde(rename = "type")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<types::TokenListType>,
        ///Version of the form of a token or of a list of tokens. There is only one so far. In a list the member may be missing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub version: Option<types::TokenVersion>,
        ///The tokens, in the order asked for; all of the same form. Empty if there are none.
        pub items: Vec<types::TokenListItem>,
        ///Metadata of a list. Live lists carry `count` and `continue` at most, and `{}` without them. The vendor's schema also has the members of a token's metadata, which would speak of the list itself (assumed): `creationTimestamp` and `createdBy` of its making, `modificationTimestamp` and `modifiedBy` of its last change.
        pub metadata: types::ListMetadata,
    }
    ///A token, or the chosen values of a token if `include` was given.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(untagged)]
    pub enum TokenListItem {
        ///A token without its secret. `id` identifies the token; `userID` identifies the user whom it belongs to and acts as.
        Token(types::Token),
        ///The values of the fields named by `include`, in that order.
        Values(Vec<serde_json::Value>),
    }
    ///Metadata in a request. Only `labels` has an effect. The other members are accepted, so that what was read can be sent back, and are otherwise ignored (assumed): `creationTimestamp` and `createdBy` tell when and by which user the token was made, `modificationTimestamp` and `modifiedBy` the same of its last change.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Metadata {
        ///All labels the token shall have; `[]` for none. No two may be equal in both name and value. If left out, a new token gets none and an existing one keeps its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub labels: Option<Vec<types::Label>>,
        ///An instant in UTC, always with `Z`: seconds, then optionally a point or comma and 1 to 9 digits of fraction. Servers send six digits or none; there are no leap seconds.
        #[serde(rename = "creationTimestamp")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(|[.,]([0-9]{1,9}))Z$"
            )
        )]
        pub creation_timestamp: Option<String>,
        ///An instant in UTC, always with `Z`: seconds, then optionally a point or comma and 1 to 9 digits of fraction. Servers send six digits or none; there are no leap seconds.
        #[serde(rename = "modificationTimestamp")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(|[.,]([0-9]{1,9}))Z$"
            )
        )]
        pub modification_timestamp: Option<String>,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[serde(rename = "createdBy")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub created_by: Option<String>,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[serde(rename = "modifiedBy")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub modified_by: Option<String>,
    }
    ///Metadata of a token. `creationTimestamp` and `createdBy` tell when and by which user it was made, `modificationTimestamp` and `modifiedBy` the same of its last change; a token never changed has its creation in `modificationTimestamp` and no `modifiedBy` (assumed). The vendor requires none of the members.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct ResponseMetadata {
        ///The labels of the token; `[]` if it has none. No two are equal in both name and value.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub labels: Option<Vec<types::Label>>,
        ///An instant in UTC, always with `Z`: seconds, then optionally a point or comma and 1 to 9 digits of fraction. Servers send six digits or none; there are no leap seconds.
        #[serde(rename = "creationTimestamp")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(|[.,]([0-9]{1,9}))Z$"
            )
        )]
        pub creation_timestamp: Option<String>,
        ///An instant in UTC, always with `Z`: seconds, then optionally a point or comma and 1 to 9 digits of fraction. Servers send six digits or none; there are no leap seconds.
        #[serde(rename = "modificationTimestamp")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(|[.,]([0-9]{1,9}))Z$"
            )
        )]
        pub modification_timestamp: Option<String>,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[serde(rename = "createdBy")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub created_by: Option<String>,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[serde(rename = "modifiedBy")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub modified_by: Option<String>,
    }
    ///Metadata of a list. Live lists carry `count` and `continue` at most, and `{}` without them. The vendor's schema also has the members of a token's metadata, which would speak of the list itself (assumed): `creationTimestamp` and `createdBy` of its making, `modificationTimestamp` and `modifiedBy` of its last change.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct ListMetadata {
        ///Labels of the list itself. Not seen in live lists.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub labels: Option<Vec<types::Label>>,
        ///An instant in UTC, always with `Z`: seconds, then optionally a point or comma and 1 to 9 digits of fraction. Servers send six digits or none; there are no leap seconds.
        #[serde(rename = "creationTimestamp")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(|[.,]([0-9]{1,9}))Z$"
            )
        )]
        pub creation_timestamp: Option<String>,
        ///An instant in UTC, always with `Z`: seconds, then optionally a point or comma and 1 to 9 digits of fraction. Servers send six digits or none; there are no leap seconds.
        #[serde(rename = "modificationTimestamp")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(|[.,]([0-9]{1,9}))Z$"
            )
        )]
        pub modification_timestamp: Option<String>,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[serde(rename = "createdBy")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub created_by: Option<String>,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[serde(rename = "modifiedBy")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub modified_by: Option<String>,
        ///Where the next part of the list begins; send it as the parameter `continue`. Opaque, standard base64 with padding. Present only if `limit` cut the list: without it the list is complete.
        #[serde(rename = "continue")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^([A-Za-z0-9+/]{4})*(([A-Za-z0-9+/]{2})==|([A-Za-z0-9+/]{3})=)?$"
            )
        )]
        pub continue_: Option<String>,
        ///Number of tokens, whole, from 0: all that meet `filter`, whatever `skip`, `continue` and `limit` cut (assumed; the vendor's pages differ between this and the number of items returned). Present only if `count=true` was sent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(range(min = 0))]
        pub count: Option<i64>,
    }
    ///A name and a value that the user attaches to a token. The vendor limits neither length nor characters.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Label {
        ///Name of the label. Names below `astra.netapp.io/labels/read-only/` are the system's on other resources; no rule is documented for tokens, so they are accepted like any other (assumed).
        pub name: String,
        ///Value of the label.
        pub value: String,
    }
    /**Why a request failed, after RFC 7807, but with `status` as a string. The vendor fixes `type`,
`title`, `detail` and `status` for each problem number; further members depend on the number, and
unknown ones are allowed.

Other resources of this API have been seen to answer 400 with another body (`{"error": "..."}`),
so a client should survive an error without this form.*/
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct Problem {
        ///URL that names the kind of problem; it ends in the problem number.
        #[serde(rename = "type")]
        pub type_: String,
        ///Short name of the problem, the same for each problem number.
        pub title: String,
        ///One sentence about the problem, the same for each problem number.
        pub detail: String,
        ///The HTTP status code as a string of three digits (RFC 7807 has a number here).
        #[schemars(regex(pattern = "^[1-5][0-9]{2}$"))]
        pub status: String,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[serde(rename = "correlationID")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub correlation_id: Option<String>,
        ///The offending query parameters. On problems 5 and 6 only, and optional there.
        #[serde(rename = "invalidParams")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1))]
        pub invalid_params: Option<Vec<types::InvalidParam>>,
        ///The offending members of the body. On problems 9 and 10 only, and optional there.
        #[serde(rename = "invalidFields")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(length(min = 1))]
        pub invalid_fields: Option<Vec<types::InvalidField>>,
        ///What in the body does not match the schema. On problem 8 only, and optional there.
        #[serde(rename = "schemaValidationFailure")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub schema_validation_failure: Option<String>,
    }
    ///A query parameter that was refused.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct InvalidParam {
        ///Name of the query parameter.
        pub name: String,
        ///Why it was refused, in words.
        pub reason: String,
    }
    ///A member of the body that was refused.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct InvalidField {
        ///Name of the member; dots lead into nested objects (assumed).
        pub name: String,
        ///Why it was refused, in words.
        pub reason: String,
    }
    ///Marks a token. Not the media type of the body, which ends in `+json`.
    #[derive(
        Debug,
        Clone,
        Copy,
        PartialEq,
        Eq,
        PartialOrd,
        Ord,
        Hash,
        Serialize,
        Deserialize,
        JsonSchema
    )]
    #[repr(u8)]
    pub enum TokenType {
        ///application/astra-token
        #[serde(rename = "application/astra-token")]
        ApplicationAstraToken,
    }
    impl TokenType {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::ApplicationAstraToken];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::ApplicationAstraToken => "application/astra-token",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "application/astra-token" => Some(Self::ApplicationAstraToken),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::ApplicationAstraToken => "",
            }
        }
    }
    ///Marks a list of tokens. The member may be missing; the vendor shows it in an example only.
    #[derive(
        Debug,
        Clone,
        Copy,
        PartialEq,
        Eq,
        PartialOrd,
        Ord,
        Hash,
        Serialize,
        Deserialize,
        JsonSchema
    )]
    #[repr(u8)]
    pub enum TokenListType {
        ///application/astra-tokens
        #[serde(rename = "application/astra-tokens")]
        ApplicationAstraTokens,
    }
    impl TokenListType {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::ApplicationAstraTokens];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::ApplicationAstraTokens => "application/astra-tokens",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "application/astra-tokens" => Some(Self::ApplicationAstraTokens),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::ApplicationAstraTokens => "",
            }
        }
    }
    ///Version of the form of a token or of a list of tokens. There is only one so far. In a list the member may be missing.
    #[derive(
        Debug,
        Clone,
        Copy,
        PartialEq,
        Eq,
        PartialOrd,
        Ord,
        Hash,
        Serialize,
        Deserialize,
        JsonSchema
    )]
    #[repr(u8)]
    pub enum TokenVersion {
        ///1.0
        #[serde(rename = "1.0")]
        V10,
    }
    impl TokenVersion {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::V10];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::V10 => "1.0",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "1.0" => Some(Self::V10),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::V10 => "",
            }
        }
    }
}
use std::future::Future;
use std::sync::LazyLock;
use http::Method;
#[allow(unused_imports, reason = "not every document uses all of them")]
use crate::http::{
    Answer, ApiRoutes, Call, Handle, HeaderParameter, Holders, NoBody, Operation,
    OperationInfo, QueryParameter, Request, Rights, Route, Schemas, Texts, ValueKind,
    Vendor,
};
use super::{Api, Within};
///The operations of `openapi/astra-control.yaml`. A new one does not compile until it is handled.
pub trait AstraControl: Vendor {
    ///`POST /accounts/{account_id}/core/v1/users/{user_id}/tokens`: Create a token.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn token_create(
        call: &Call<'_, Self>,
        request: Request<ops::TokenCreate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::TokenCreate as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /accounts/{account_id}/core/v1/users/{user_id}/tokens`: List the tokens of a user.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn token_list(
        call: &Call<'_, Self>,
        request: Request<ops::TokenList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::TokenList as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}`: Retrieve a token.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn token_get(
        call: &Call<'_, Self>,
        request: Request<ops::TokenGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::TokenGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`PUT /accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}`: Modify a token.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn token_update(
        call: &Call<'_, Self>,
        request: Request<ops::TokenUpdate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::TokenUpdate as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`DELETE /accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}`: Delete a token.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn token_delete(
        call: &Call<'_, Self>,
        request: Request<ops::TokenDelete>,
    ) -> impl Future<
        Output = Result<Answer<<ops::TokenDelete as Operation>::Output>, Self::Problem>,
    > + Send;
}
/// The operation table.
pub static OPERATIONS: &[OperationInfo] = &[
    OperationInfo {
        api: Api::AstraControl,
        id: "token_create",
        method: Method::POST,
        path: "/accounts/{account_id}/core/v1/users/{user_id}/tokens",
        also_at: &[],
        rights: Rights {
            within: Within::Account,
            any_of: Holders::OneOf(&[]),
            own: Some(Holders::Any),
        },
        safe_to_repeat: false,
        success: 201,
        query: &[],
        headers: &[],
        has_body: true,
        media_types: &["application/json", "application/astra-token+json"],
        schemas,
    },
    OperationInfo {
        api: Api::AstraControl,
        id: "token_list",
        method: Method::GET,
        path: "/accounts/{account_id}/core/v1/users/{user_id}/tokens",
        also_at: &[],
        rights: Rights {
            within: Within::Account,
            any_of: Holders::OneOf(&["admin", "owner"]),
            own: Some(Holders::Any),
        },
        safe_to_repeat: true,
        success: 200,
        query: &[
            QueryParameter {
                name: "include",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "limit",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "skip",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "count",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "orderBy",
                kind: ValueKind::String,
            },
            QueryParameter {
                name: "filter",
                kind: ValueKind::Strings,
            },
            QueryParameter {
                name: "continue",
                kind: ValueKind::String,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
        schemas,
    },
    OperationInfo {
        api: Api::AstraControl,
        id: "token_get",
        method: Method::GET,
        path: "/accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Account,
            any_of: Holders::OneOf(&["admin", "owner"]),
            own: Some(Holders::Any),
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json", "application/astra-token+json"],
        schemas,
    },
    OperationInfo {
        api: Api::AstraControl,
        id: "token_update",
        method: Method::PUT,
        path: "/accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Account,
            any_of: Holders::OneOf(&["admin", "owner"]),
            own: Some(Holders::Any),
        },
        safe_to_repeat: true,
        success: 204,
        query: &[],
        headers: &[
            HeaderParameter {
                name: "If-Match",
                kind: ValueKind::String,
            },
            HeaderParameter {
                name: "If-Unmodified-Since",
                kind: ValueKind::String,
            },
        ],
        has_body: true,
        media_types: &[],
        schemas,
    },
    OperationInfo {
        api: Api::AstraControl,
        id: "token_delete",
        method: Method::DELETE,
        path: "/accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Account,
            any_of: Holders::OneOf(&["admin", "owner"]),
            own: Some(Holders::Any),
        },
        safe_to_repeat: true,
        success: 204,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &[],
        schemas,
    },
];
/// A type for each operation, which names its types.
pub mod ops {
    use schemars::JsonSchema;
    use serde::{Deserialize, Serialize};
    #[allow(unused_imports, reason = "not every document uses all of them")]
    use super::{NoBody, OPERATIONS, Operation, OperationInfo, types};
    ///The path parameters of `token_create`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct TokenCreatePath {
        ///Identifier of the account that holds the user.
        pub account_id: String,
        ///Identifier of the user whom the tokens belong to.
        pub user_id: String,
    }
    ///The query parameters of `token_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TokenCreateQuery {}
    ///The header parameters of `token_create`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TokenCreateHeaders {}
    ///The path parameters of `token_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct TokenListPath {
        ///Identifier of the account that holds the user.
        pub account_id: String,
        ///Identifier of the user whom the tokens belong to.
        pub user_id: String,
    }
    ///The query parameters of `token_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TokenListQuery {
        ///Names of the fields to return, separated by commas: `type`, `version`, `id`, `name`, `userID` or `metadata`. Only whole top-level fields can be named. Each item of the answer is then an array of the values in the order asked for, instead of an object. Without the parameter, items are whole tokens.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^([0-9a-zA-Z]+)(,[0-9a-zA-Z]+)*$"))]
        pub include: Option<String>,
        ///Number of items to return at most, from 1, in decimal digits without leading zeros. Without the parameter all items are returned.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^([1-9][0-9]*)$"))]
        pub limit: Option<String>,
        ///Number of items to pass over, from 1, in decimal digits without leading zeros; `skip=0` is an error. Not to be combined with `continue`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^([1-9][0-9]*)$"))]
        pub skip: Option<String>,
        ///`true` asks for `metadata.count`. No other value is allowed; leave the parameter out to do without.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^true$"))]
        pub count: Option<String>,
        ///One top-level field to sort by: ascending, or descending if a space and `desc` follow (`asc` is not a word here). Strings sort by code point; tokens that compare equal stay in order of creation (both assumed). The space may also stand as a literal `%20` after decoding.
        #[serde(rename = "orderBy")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^(([0-9a-zA-Z]+)(( |%20)desc)?)$"))]
        pub order_by: Option<String>,
        /**Conditions that an item must meet, each written `field op 'value'`. Several may stand in one
parameter, separated by commas, and the parameter may be repeated; all of them must hold (AND;
assumed from live use with other resources). A comma may also be part of a value, so only commas
outside the quotes separate.

- `field` is a field name; dots lead into nested objects, `[*]` stands for any element of an
  array: `metadata.labels[*].name`.
- `op` is `eq`, `lt`, `gt`, `lte` or `gte`. Strings compare by code point, times as instants
  (assumed). The pattern also admits `in`, which the vendor does not explain; on other resources
  it means "contains".
- `value` is never empty and holds no single quote. Allowed are letters, digits, the space and
  `" , - . / : ; < = > ? @ [ \ ] ^ _ { }`; `+ ! # $ % & ( ) * | ~` and the backtick are not.

The spaces around `op` may also stand as a literal `%20` after decoding.*/
        #[schemars(with = "Option<String>")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub filter: Option<Vec<String>>,
        ///Where to go on: the value of `metadata.continue` in the answer before, unchanged. Send the same `filter` and `orderBy` with it. A value that the server did not give out, or gave out for another filter or order, is a 400 with problem 5, and so is `continue` together with `skip` (all assumed). Standard base64 with padding, of a text in ASCII that brings about neither `+` nor `/` (assumed of all; live values are so), so it may stand in a URL as it is.
        #[serde(rename = "continue")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(
            regex(
                pattern = "^([A-Za-z0-9+/]{4})*(([A-Za-z0-9+/]{2})==|([A-Za-z0-9+/]{3})=)?$"
            )
        )]
        pub continue_: Option<String>,
    }
    ///The header parameters of `token_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TokenListHeaders {}
    ///The path parameters of `token_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct TokenGetPath {
        ///Identifier of the account that holds the user.
        pub account_id: String,
        ///Identifier of the user whom the tokens belong to.
        pub user_id: String,
        ///Identifier of the token (its member `id`, not its secret).
        pub token_id: String,
    }
    ///The query parameters of `token_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TokenGetQuery {}
    ///The header parameters of `token_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TokenGetHeaders {}
    ///The path parameters of `token_update`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct TokenUpdatePath {
        ///Identifier of the account that holds the user.
        pub account_id: String,
        ///Identifier of the user whom the tokens belong to.
        pub user_id: String,
        ///Identifier of the token (its member `id`, not its secret).
        pub token_id: String,
    }
    ///The query parameters of `token_update`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TokenUpdateQuery {}
    ///The header parameters of `token_update`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TokenUpdateHeaders {
        ///Change the token only if its current entity tag is among those given (quoted, separated by commas), or if it exists at all (`*`); otherwise 412 with problem 38. The vendor's general HTTP page promises it for PUT; the vendor's own OpenAPI document does not have it.
        #[serde(rename = "If-Match")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub if_match: Option<String>,
        ///Change the token only if it was not modified after this HTTP date (whole seconds, GMT); otherwise 412 with problem 38. `modificationTimestamp` is rounded down to the second for the comparison (assumed). Ignored if `If-Match` is sent too, or if it is not a date. The vendor's general HTTP page promises it for PUT; the vendor's own OpenAPI document does not have it.
        #[serde(rename = "If-Unmodified-Since")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub if_unmodified_since: Option<String>,
    }
    ///The path parameters of `token_delete`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct TokenDeletePath {
        ///Identifier of the account that holds the user.
        pub account_id: String,
        ///Identifier of the user whom the tokens belong to.
        pub user_id: String,
        ///Identifier of the token (its member `id`, not its secret).
        pub token_id: String,
    }
    ///The query parameters of `token_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TokenDeleteQuery {}
    ///The header parameters of `token_delete`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct TokenDeleteHeaders {}
    ///`POST /accounts/{account_id}/core/v1/users/{user_id}/tokens`: Create a token.
    #[derive(Debug, Clone, Copy)]
    pub struct TokenCreate;
    impl Operation for TokenCreate {
        const INFO: &'static OperationInfo = &OPERATIONS[0usize];
        type Path = TokenCreatePath;
        type Query = TokenCreateQuery;
        type Headers = TokenCreateHeaders;
        type Body = types::TokenCreate;
        type Output = types::TokenCreated;
        type Error = types::Problem;
    }
    ///`GET /accounts/{account_id}/core/v1/users/{user_id}/tokens`: List the tokens of a user.
    #[derive(Debug, Clone, Copy)]
    pub struct TokenList;
    impl Operation for TokenList {
        const INFO: &'static OperationInfo = &OPERATIONS[1usize];
        type Path = TokenListPath;
        type Query = TokenListQuery;
        type Headers = TokenListHeaders;
        type Body = NoBody;
        type Output = types::TokenList;
        type Error = types::Problem;
    }
    ///`GET /accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}`: Retrieve a token.
    #[derive(Debug, Clone, Copy)]
    pub struct TokenGet;
    impl Operation for TokenGet {
        const INFO: &'static OperationInfo = &OPERATIONS[2usize];
        type Path = TokenGetPath;
        type Query = TokenGetQuery;
        type Headers = TokenGetHeaders;
        type Body = NoBody;
        type Output = types::Token;
        type Error = types::Problem;
    }
    ///`PUT /accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}`: Modify a token.
    #[derive(Debug, Clone, Copy)]
    pub struct TokenUpdate;
    impl Operation for TokenUpdate {
        const INFO: &'static OperationInfo = &OPERATIONS[3usize];
        type Path = TokenUpdatePath;
        type Query = TokenUpdateQuery;
        type Headers = TokenUpdateHeaders;
        type Body = types::TokenUpdate;
        type Output = ();
        type Error = types::Problem;
    }
    ///`DELETE /accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}`: Delete a token.
    #[derive(Debug, Clone, Copy)]
    pub struct TokenDelete;
    impl Operation for TokenDelete {
        const INFO: &'static OperationInfo = &OPERATIONS[4usize];
        type Path = TokenDeletePath;
        type Query = TokenDeleteQuery;
        type Headers = TokenDeleteHeaders;
        type Body = NoBody;
        type Output = ();
        type Error = types::Problem;
    }
}
impl<S: AstraControl> Handle<ops::TokenCreate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::TokenCreate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::TokenCreate as Operation>::Output>, S::Problem>,
    > + Send {
        <S as AstraControl>::token_create(call, request)
    }
}
impl<S: AstraControl> Handle<ops::TokenList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::TokenList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::TokenList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as AstraControl>::token_list(call, request)
    }
}
impl<S: AstraControl> Handle<ops::TokenGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::TokenGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::TokenGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as AstraControl>::token_get(call, request)
    }
}
impl<S: AstraControl> Handle<ops::TokenUpdate> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::TokenUpdate>,
    ) -> impl Future<
        Output = Result<Answer<<ops::TokenUpdate as Operation>::Output>, S::Problem>,
    > + Send {
        <S as AstraControl>::token_update(call, request)
    }
}
impl<S: AstraControl> Handle<ops::TokenDelete> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::TokenDelete>,
    ) -> impl Future<
        Output = Result<Answer<<ops::TokenDelete as Operation>::Output>, S::Problem>,
    > + Send {
        <S as AstraControl>::token_delete(call, request)
    }
}
/// The paths below which everything belongs to this API.
pub const PREFIXES: &[&str] = &["/accounts"];
/// Returns the operations, to be served and to be described.
pub(crate) fn routes<S: AstraControl>() -> ApiRoutes {
    ApiRoutes::of::<
        S,
    >(
        PREFIXES,
        Vec::from([
            Route::of::<
                S,
                ops::TokenCreate,
            >(Texts {
                tag: "Token",
                summary: "Create a token",
                description: "Makes a new token for the user and returns it with its secret. No other answer ever holds the\nsecret: if this one is lost, delete the token and create another.\n\nNames need not be unique (no rule is documented). The number of tokens per user has no documented\nlimit either. Of `metadata` only `labels` has an effect; without it the token gets no labels, and\ntimes and users sent in it are ignored (assumed).\n\nNobody creates a token for another user: such a call is refused with 403 (assumed). An unknown\nuser or account is a 404 with problem 2. The operation takes no query parameters; any is refused\nwith problem 6 (assumed; problem 5 is documented too). The vendor's own command-line examples send no\n`Content-Type`.",
            }),
            Route::of::<
                S,
                ops::TokenList,
            >(Texts {
                tag: "Token",
                summary: "List the tokens of a user",
                description: "Returns the user's tokens without their secrets, oldest first unless `orderBy` says otherwise (the\ndefault order is assumed). A user without tokens has an empty list.\n\nWithout `limit` all tokens are returned: neither a default nor a maximum is documented. If `limit`\ncut the list, `metadata.continue` holds a value for the next call; without it the list is\ncomplete. The parameters apply in this order: `filter`, `orderBy`, `skip` or `continue`, `limit`,\n`include` (assumed).\n\nUsers reach their own tokens whatever their role; of the others in the account, an `owner` reaches\neveryone's tokens and an `admin` everyone's but an `owner`'s (assumed); any other caller gets a\n403.\n\nWith `include` every item is an array of values instead of an object.\n\nAnswered with 400, problem 5 (all assumed): an unknown query parameter, one that is given twice\n(`filter` may be), one that does not match its pattern, an unknown field name, `skip` together\nwith `continue`. The secret is not a field here, so `include=token` is such an error. An unknown\nuser or account is a 404 with problem 2.",
            }),
            Route::of::<
                S,
                ops::TokenGet,
            >(Texts {
                tag: "Token",
                summary: "Retrieve a token",
                description: "Returns one token without its secret.\n\nUsers reach their own tokens whatever their role; of the others in the account, an `owner` reaches\neveryone's tokens and an `admin` everyone's but an `owner`'s (assumed); any other caller gets a\n403.\n\nA token that is unknown, or belongs to another user or account than the path says, is a 404. The\nvendor lists problem 2 (collection not found) for it here, but problem 1 (resource not found) for\nchanging and deleting. Tokens outside the path's user are not answered with 403, so that\nidentifiers do not leak (assumed).\n\nThe operation takes no query parameters; any is refused with problem 6 (assumed; problem 5 is\ndocumented too). A request body is ignored (assumed; the vendor's own client sends one).",
            }),
            Route::of::<
                S,
                ops::TokenUpdate,
            >(Texts {
                tag: "Token",
                summary: "Modify a token",
                description: "Replaces the stored token by the body, except for what the user cannot change. In effect this\nchanges the name and the labels; identifier, user, creation and secret stay. Every success sets\n`modificationTimestamp` and `modifiedBy`, even if nothing differs (assumed).\n\n- A body without `name` keeps the name (assumed; the vendor makes it optional here, yet every\n  token has one).\n- A body without `metadata`, or with `metadata` but no `labels`, keeps the labels (the second half\n  is assumed). `labels: []` removes them all.\n- An `id` or `userID` that differs from the stored one is a 409 with problem 10 (assumed: the\n  vendor does not say which fields conflict). Times and users in `metadata` are never an error and\n  have no effect.\n- The body of a `token_get` may be sent back as it is. The answer to a create may not: it has the\n  member `token`, which the schema forbids (400, problem 8).\n\nUsers reach their own tokens whatever their role; of the others in the account, an `owner` reaches\neveryone's tokens and an `admin` everyone's but an `owner`'s (assumed); any other caller gets a\n403.\n\nA token that is unknown, or belongs to another user or account than the path says, is a 404 with\nproblem 1. The operation takes no query parameters; any is refused with problem 6 (assumed;\nproblem 5 is documented too). Repeating the request does no harm, but with `If-Match` the repeat\nof one that succeeded is a 412.",
            }),
            Route::of::<
                S,
                ops::TokenDelete,
            >(Texts {
                tag: "Token",
                summary: "Delete a token",
                description: "Revokes the token for good: from the answer on its secret is refused with 401, problem 4. There is\nno way back.\n\nDeleting the token that authenticates the request is allowed (assumed). Repeating the request does\nno harm; the repeat of one that succeeded is a 404.\n\nUsers reach their own tokens whatever their role; of the others in the account, an `owner` reaches\neveryone's tokens and an `admin` everyone's but an `owner`'s (assumed); any other caller gets a\n403.\n\nA token that is unknown, or belongs to another user or account than the path says, is a 404 with\nproblem 1. The operation takes no query parameters; any is refused with problem 6 (assumed;\nproblem 5 is documented too). A request body is ignored (assumed; the vendor's own client sends\none).",
            }),
        ]),
        DOCUMENT,
    )
}
/// The members of bodies whose values are secrets (`format: password`).
pub const SECRET_MEMBERS: &[&str] = &["token"];
/// The document, behind the line that says where this copy is from.
pub(crate) const DOCUMENT: &str = include_str!("astra_control.yaml");
/// The JSON Schemas of the document.
pub fn schemas() -> &'static Schemas {
    static SCHEMAS: LazyLock<Schemas> = LazyLock::new(|| Schemas::generated(
        include_str!("astra_control.schemas.json"),
    ));
    &SCHEMAS
}
