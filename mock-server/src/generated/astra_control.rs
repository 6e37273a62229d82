// Generated from `openapi/astra-control.yaml` by `cargo xtask generate`; do not edit.
// Inputs: 091e3acc34ea8795; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

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
    ///A user of the account. Optional members of the vendor that a user of an installation does not have are left out.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct User {
        ///Marks a user.
        #[serde(rename = "type")]
        pub type_: types::UserType,
        ///Version of the form of a user.
        pub version: types::UserVersion,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub id: String,
        ///Whether the user is known by now. `suspended` is one who may not use the account for a while.
        pub state: types::UserState,
        ///Whether the user may use the account, as the text `true` or `false`.
        #[serde(rename = "isEnabled")]
        #[schemars(regex(pattern = "^(true|false)$"))]
        pub is_enabled: String,
        ///By what the user logs in; the e-mail address of a local user.
        #[serde(rename = "authID")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub auth_id: Option<String>,
        ///Who vouches for the user.
        #[serde(rename = "authProvider")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub auth_provider: Option<types::AuthProvider>,
        ///First name, 0 to 63 characters.
        #[serde(rename = "firstName")]
        #[schemars(length(max = 63))]
        pub first_name: String,
        ///Last name, 0 to 63 characters.
        #[serde(rename = "lastName")]
        #[schemars(length(max = 63))]
        pub last_name: String,
        ///E-mail address.
        pub email: String,
        ///Whether a mail was to be sent to a new user, as the text `true` or `false`.
        #[serde(rename = "sendWelcomeEmail")]
        #[schemars(regex(pattern = "^(true|false)$"))]
        pub send_welcome_email: String,
        ///Metadata of a token. `creationTimestamp` and `createdBy` tell when and by which user it was made, `modificationTimestamp` and `modifiedBy` the same of its last change; a token never changed has its creation in `modificationTimestamp` and no `modifiedBy` (assumed). The vendor requires none of the members.
        pub metadata: types::ResponseMetadata,
    }
    ///Users, or as many as were asked for.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct UserList {
        ///Marks a list of users.
        #[serde(rename = "type")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<types::UserListType>,
        ///Version of the form of a user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub version: Option<types::UserVersion>,
        ///The items, in the order asked for; all of the same form. Empty if there are none.
        pub items: Vec<types::UserListItem>,
        ///Metadata of a list. Live lists carry `count` and `continue` at most, and `{}` without them. The vendor's schema also has the members of a token's metadata, which would speak of the list itself (assumed): `creationTimestamp` and `createdBy` of its making, `modificationTimestamp` and `modifiedBy` of its last change.
        pub metadata: types::ListMetadata,
    }
    ///An item, or its chosen values if `include` was given.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(untagged)]
    pub enum UserListItem {
        ///A user of the account. Optional members of the vendor that a user of an installation does not have are left out.
        User(types::User),
        ///The values of the fields named by `include`, in that order.
        Values(Vec<serde_json::Value>),
    }
    ///The role of a user in the account.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct RoleBinding {
        ///Marks a role binding.
        #[serde(rename = "type")]
        pub type_: types::RoleBindingType,
        ///Version of the form of a role binding.
        pub version: types::RoleBindingVersion,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub id: String,
        ///Whose role it is. The nil UUID stands for the one that it is not.
        #[serde(rename = "principalType")]
        pub principal_type: types::PrincipalType,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[serde(rename = "userID")]
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub user_id: String,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[serde(rename = "groupID")]
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub group_id: String,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[serde(rename = "accountID")]
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub account_id: String,
        ///A role, each with the rights of those before it.
        pub role: types::AccountRole,
        ///Within what the role holds; `*` is everything.
        #[serde(rename = "roleConstraints")]
        pub role_constraints: Vec<String>,
        ///Metadata of a token. `creationTimestamp` and `createdBy` tell when and by which user it was made, `modificationTimestamp` and `modifiedBy` the same of its last change; a token never changed has its creation in `modificationTimestamp` and no `modifiedBy` (assumed). The vendor requires none of the members.
        pub metadata: types::ResponseMetadata,
    }
    ///Role bindings, or as many as were asked for.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct RoleBindingList {
        ///Marks a list of role bindings.
        #[serde(rename = "type")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<types::RoleBindingListType>,
        ///Version of the form of a role binding.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub version: Option<types::RoleBindingVersion>,
        ///The items, in the order asked for; all of the same form. Empty if there are none.
        pub items: Vec<types::RoleBindingListItem>,
        ///Metadata of a list. Live lists carry `count` and `continue` at most, and `{}` without them. The vendor's schema also has the members of a token's metadata, which would speak of the list itself (assumed): `creationTimestamp` and `createdBy` of its making, `modificationTimestamp` and `modifiedBy` of its last change.
        pub metadata: types::ListMetadata,
    }
    ///An item, or its chosen values if `include` was given.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(untagged)]
    pub enum RoleBindingListItem {
        ///The role of a user in the account.
        RoleBinding(types::RoleBinding),
        ///The values of the fields named by `include`, in that order.
        Values(Vec<serde_json::Value>),
    }
    ///An account.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct Account {
        ///Marks an account.
        #[serde(rename = "type")]
        pub type_: types::AccountType,
        ///Version of the form of an account.
        pub version: types::AccountVersion,
        ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
        #[schemars(
            regex(
                pattern = "^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{4}){3}-0{12})$"
            )
        )]
        pub id: String,
        ///Name for people, 1 to 63 characters.
        #[schemars(length(min = 1, max = 63))]
        pub name: String,
        ///How far the account has come.
        pub state: types::AccountState,
        ///Whether users may use the account, as the text `true` or `false`.
        #[serde(rename = "isEnabled")]
        #[schemars(regex(pattern = "^(true|false)$"))]
        pub is_enabled: String,
        ///Metadata of a token. `creationTimestamp` and `createdBy` tell when and by which user it was made, `modificationTimestamp` and `modifiedBy` the same of its last change; a token never changed has its creation in `modificationTimestamp` and no `modifiedBy` (assumed). The vendor requires none of the members.
        pub metadata: types::ResponseMetadata,
    }
    ///Accounts, or as many as were asked for.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct AccountList {
        ///Marks a list of accounts.
        #[serde(rename = "type")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<types::AccountListType>,
        ///Version of the form of an account.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub version: Option<types::AccountVersion>,
        ///The items, in the order asked for; all of the same form. Empty if there are none.
        pub items: Vec<types::AccountListItem>,
        ///Metadata of a list. Live lists carry `count` and `continue` at most, and `{}` without them. The vendor's schema also has the members of a token's metadata, which would speak of the list itself (assumed): `creationTimestamp` and `createdBy` of its making, `modificationTimestamp` and `modifiedBy` of its last change.
        pub metadata: types::ListMetadata,
    }
    ///An item, or its chosen values if `include` was given.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(untagged)]
    pub enum AccountListItem {
        ///An account.
        Account(types::Account),
        ///The values of the fields named by `include`, in that order.
        Values(Vec<serde_json::Value>),
    }
    ///The clouds.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct CloudList {
        ///Marks a list of clouds.
        #[serde(rename = "type")]
        pub type_: types::CloudListType,
        ///Version of the form of a cloud.
        pub version: types::CloudVersion,
        ///There are none.
        pub items: Vec<serde_json::Value>,
        ///Metadata of a list. Live lists carry `count` and `continue` at most, and `{}` without them. The vendor's schema also has the members of a token's metadata, which would speak of the list itself (assumed): `creationTimestamp` and `createdBy` of its making, `modificationTimestamp` and `modifiedBy` of its last change.
        pub metadata: types::ListMetadata,
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
    ///Marks a user.
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
    pub enum UserType {
        ///application/astra-user
        #[serde(rename = "application/astra-user")]
        ApplicationAstraUser,
    }
    impl UserType {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::ApplicationAstraUser];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::ApplicationAstraUser => "application/astra-user",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "application/astra-user" => Some(Self::ApplicationAstraUser),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::ApplicationAstraUser => "",
            }
        }
    }
    ///Marks a list of users.
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
    pub enum UserListType {
        ///application/astra-users
        #[serde(rename = "application/astra-users")]
        ApplicationAstraUsers,
    }
    impl UserListType {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::ApplicationAstraUsers];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::ApplicationAstraUsers => "application/astra-users",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "application/astra-users" => Some(Self::ApplicationAstraUsers),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::ApplicationAstraUsers => "",
            }
        }
    }
    ///Version of the form of a user.
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
    pub enum UserVersion {
        ///1.2
        #[serde(rename = "1.2")]
        V12,
    }
    impl UserVersion {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::V12];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::V12 => "1.2",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "1.2" => Some(Self::V12),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::V12 => "",
            }
        }
    }
    ///Whether the user is known by now. `suspended` is one who may not use the account for a while.
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
    pub enum UserState {
        ///pending
        #[serde(rename = "pending")]
        Pending,
        ///active
        #[serde(rename = "active")]
        Active,
        ///suspended
        #[serde(rename = "suspended")]
        Suspended,
    }
    impl UserState {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::Pending, Self::Active, Self::Suspended];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::Pending => "pending",
                Self::Active => "active",
                Self::Suspended => "suspended",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "pending" => Some(Self::Pending),
                "active" => Some(Self::Active),
                "suspended" => Some(Self::Suspended),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::Pending => "",
                Self::Active => "",
                Self::Suspended => "",
            }
        }
    }
    ///Who vouches for the user.
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
    pub enum AuthProvider {
        ///cloud-central
        #[serde(rename = "cloud-central")]
        CloudCentral,
        ///local
        #[serde(rename = "local")]
        Local,
        ///ldap
        #[serde(rename = "ldap")]
        Ldap,
    }
    impl AuthProvider {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::CloudCentral, Self::Local, Self::Ldap];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::CloudCentral => "cloud-central",
                Self::Local => "local",
                Self::Ldap => "ldap",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "cloud-central" => Some(Self::CloudCentral),
                "local" => Some(Self::Local),
                "ldap" => Some(Self::Ldap),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::CloudCentral => "",
                Self::Local => "",
                Self::Ldap => "",
            }
        }
    }
    ///Marks a role binding.
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
    pub enum RoleBindingType {
        ///application/astra-roleBinding
        #[serde(rename = "application/astra-roleBinding")]
        ApplicationAstraRoleBinding,
    }
    impl RoleBindingType {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::ApplicationAstraRoleBinding];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::ApplicationAstraRoleBinding => "application/astra-roleBinding",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "application/astra-roleBinding" => {
                    Some(Self::ApplicationAstraRoleBinding)
                }
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::ApplicationAstraRoleBinding => "",
            }
        }
    }
    ///Marks a list of role bindings.
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
    pub enum RoleBindingListType {
        ///application/astra-roleBindings
        #[serde(rename = "application/astra-roleBindings")]
        ApplicationAstraRoleBindings,
    }
    impl RoleBindingListType {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::ApplicationAstraRoleBindings];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::ApplicationAstraRoleBindings => "application/astra-roleBindings",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "application/astra-roleBindings" => {
                    Some(Self::ApplicationAstraRoleBindings)
                }
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::ApplicationAstraRoleBindings => "",
            }
        }
    }
    ///Version of the form of a role binding.
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
    pub enum RoleBindingVersion {
        ///1.1
        #[serde(rename = "1.1")]
        V11,
    }
    impl RoleBindingVersion {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::V11];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::V11 => "1.1",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "1.1" => Some(Self::V11),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::V11 => "",
            }
        }
    }
    ///Whose role it is. The nil UUID stands for the one that it is not.
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
    pub enum PrincipalType {
        ///user
        #[serde(rename = "user")]
        User,
        ///group
        #[serde(rename = "group")]
        Group,
    }
    impl PrincipalType {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::User, Self::Group];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::User => "user",
                Self::Group => "group",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "user" => Some(Self::User),
                "group" => Some(Self::Group),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::User => "",
                Self::Group => "",
            }
        }
    }
    ///A role, each with the rights of those before it.
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
    pub enum AccountRole {
        ///viewer
        #[serde(rename = "viewer")]
        Viewer,
        ///member
        #[serde(rename = "member")]
        Member,
        ///admin
        #[serde(rename = "admin")]
        Admin,
        ///owner
        #[serde(rename = "owner")]
        Owner,
    }
    impl AccountRole {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[
            Self::Viewer,
            Self::Member,
            Self::Admin,
            Self::Owner,
        ];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::Viewer => "viewer",
                Self::Member => "member",
                Self::Admin => "admin",
                Self::Owner => "owner",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "viewer" => Some(Self::Viewer),
                "member" => Some(Self::Member),
                "admin" => Some(Self::Admin),
                "owner" => Some(Self::Owner),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::Viewer => "",
                Self::Member => "",
                Self::Admin => "",
                Self::Owner => "",
            }
        }
    }
    ///Marks an account.
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
    pub enum AccountType {
        ///application/astra-account
        #[serde(rename = "application/astra-account")]
        ApplicationAstraAccount,
    }
    impl AccountType {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::ApplicationAstraAccount];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::ApplicationAstraAccount => "application/astra-account",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "application/astra-account" => Some(Self::ApplicationAstraAccount),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::ApplicationAstraAccount => "",
            }
        }
    }
    ///Marks a list of accounts.
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
    pub enum AccountListType {
        ///application/astra-accounts
        #[serde(rename = "application/astra-accounts")]
        ApplicationAstraAccounts,
    }
    impl AccountListType {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::ApplicationAstraAccounts];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::ApplicationAstraAccounts => "application/astra-accounts",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "application/astra-accounts" => Some(Self::ApplicationAstraAccounts),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::ApplicationAstraAccounts => "",
            }
        }
    }
    ///Version of the form of an account.
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
    pub enum AccountVersion {
        ///1.0
        #[serde(rename = "1.0")]
        V10,
    }
    impl AccountVersion {
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
    ///How far the account has come.
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
    pub enum AccountState {
        ///pending
        #[serde(rename = "pending")]
        Pending,
        ///active
        #[serde(rename = "active")]
        Active,
        ///deletePending
        #[serde(rename = "deletePending")]
        DeletePending,
    }
    impl AccountState {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[
            Self::Pending,
            Self::Active,
            Self::DeletePending,
        ];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::Pending => "pending",
                Self::Active => "active",
                Self::DeletePending => "deletePending",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "pending" => Some(Self::Pending),
                "active" => Some(Self::Active),
                "deletePending" => Some(Self::DeletePending),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::Pending => "",
                Self::Active => "",
                Self::DeletePending => "",
            }
        }
    }
    ///Marks a list of clouds.
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
    pub enum CloudListType {
        ///application/astra-clouds
        #[serde(rename = "application/astra-clouds")]
        ApplicationAstraClouds,
    }
    impl CloudListType {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::ApplicationAstraClouds];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::ApplicationAstraClouds => "application/astra-clouds",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "application/astra-clouds" => Some(Self::ApplicationAstraClouds),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::ApplicationAstraClouds => "",
            }
        }
    }
    ///Version of the form of a cloud.
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
    pub enum CloudVersion {
        ///1.1
        #[serde(rename = "1.1")]
        V11,
    }
    impl CloudVersion {
        /// All values in the order of the document.
        pub const ALL: &'static [Self] = &[Self::V11];
        /// Returns the value as the vendor writes it.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::V11 => "1.1",
            }
        }
        /// Returns the value that the vendor writes so.
        pub fn from_wire(text: &str) -> Option<Self> {
            match text {
                "1.1" => Some(Self::V11),
                _ => None,
            }
        }
        /// Returns the human-readable name; empty if the document has none.
        pub fn description(self) -> &'static str {
            match self {
                Self::V11 => "",
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
    ///`GET /accounts`: List the accounts.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn account_list(
        call: &Call<'_, Self>,
        request: Request<ops::AccountList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::AccountList as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /accounts/{account_id}`: Retrieve an account.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn account_get(
        call: &Call<'_, Self>,
        request: Request<ops::AccountGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::AccountGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /accounts/{account_id}/core/v1/users`: List the users.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn user_list(
        call: &Call<'_, Self>,
        request: Request<ops::UserList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::UserList as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /accounts/{account_id}/core/v1/users/{user_id}`: Retrieve a user.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn user_get(
        call: &Call<'_, Self>,
        request: Request<ops::UserGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::UserGet as Operation>::Output>, Self::Problem>,
    > + Send;
    ///`GET /accounts/{account_id}/core/v1/roleBindings`: List the role bindings.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn role_binding_list(
        call: &Call<'_, Self>,
        request: Request<ops::RoleBindingList>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::RoleBindingList as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /accounts/{account_id}/core/v1/roleBindings/{role_binding_id}`: Retrieve a role binding.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn role_binding_get(
        call: &Call<'_, Self>,
        request: Request<ops::RoleBindingGet>,
    ) -> impl Future<
        Output = Result<
            Answer<<ops::RoleBindingGet as Operation>::Output>,
            Self::Problem,
        >,
    > + Send;
    ///`GET /accounts/{account_id}/topology/v1/clouds`: List the clouds.
    ///
    ///# Errors
    ///
    ///The vendor's refusal.
    fn cloud_list(
        call: &Call<'_, Self>,
        request: Request<ops::CloudList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::CloudList as Operation>::Output>, Self::Problem>,
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
    OperationInfo {
        api: Api::AstraControl,
        id: "account_list",
        method: Method::GET,
        path: "/accounts",
        also_at: &[],
        rights: Rights {
            within: Within::Installation,
            any_of: Holders::Any,
            own: None,
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
        id: "account_get",
        method: Method::GET,
        path: "/accounts/{account_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Account,
            any_of: Holders::Any,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json", "application/astra-account+json"],
        schemas,
    },
    OperationInfo {
        api: Api::AstraControl,
        id: "user_list",
        method: Method::GET,
        path: "/accounts/{account_id}/core/v1/users",
        also_at: &[],
        rights: Rights {
            within: Within::Account,
            any_of: Holders::Any,
            own: None,
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
        id: "user_get",
        method: Method::GET,
        path: "/accounts/{account_id}/core/v1/users/{user_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Account,
            any_of: Holders::Any,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json", "application/astra-user+json"],
        schemas,
    },
    OperationInfo {
        api: Api::AstraControl,
        id: "role_binding_list",
        method: Method::GET,
        path: "/accounts/{account_id}/core/v1/roleBindings",
        also_at: &[],
        rights: Rights {
            within: Within::Account,
            any_of: Holders::Any,
            own: None,
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
        id: "role_binding_get",
        method: Method::GET,
        path: "/accounts/{account_id}/core/v1/roleBindings/{role_binding_id}",
        also_at: &[],
        rights: Rights {
            within: Within::Account,
            any_of: Holders::Any,
            own: None,
        },
        safe_to_repeat: true,
        success: 200,
        query: &[],
        headers: &[],
        has_body: false,
        media_types: &["application/json", "application/astra-roleBinding+json"],
        schemas,
    },
    OperationInfo {
        api: Api::AstraControl,
        id: "cloud_list",
        method: Method::GET,
        path: "/accounts/{account_id}/topology/v1/clouds",
        also_at: &[],
        rights: Rights {
            within: Within::Account,
            any_of: Holders::Any,
            own: None,
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
                name: "filter",
                kind: ValueKind::Strings,
            },
        ],
        headers: &[],
        has_body: false,
        media_types: &["application/json"],
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
    ///The path parameters of `account_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AccountListPath {}
    ///The query parameters of `account_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct AccountListQuery {
        ///Names of the fields to return, separated by commas. Only whole top-level fields can be named. Each item of the answer is then an array of the values in the order asked for, instead of an object.
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
    ///The header parameters of `account_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct AccountListHeaders {}
    ///The path parameters of `account_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct AccountGetPath {
        ///Identifier of the account that holds the user.
        pub account_id: String,
    }
    ///The query parameters of `account_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct AccountGetQuery {}
    ///The header parameters of `account_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct AccountGetHeaders {}
    ///The path parameters of `user_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct UserListPath {
        ///Identifier of the account that holds the user.
        pub account_id: String,
    }
    ///The query parameters of `user_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct UserListQuery {
        ///Names of the fields to return, separated by commas. Only whole top-level fields can be named. Each item of the answer is then an array of the values in the order asked for, instead of an object.
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
    ///The header parameters of `user_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct UserListHeaders {}
    ///The path parameters of `user_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct UserGetPath {
        ///Identifier of the account that holds the user.
        pub account_id: String,
        ///Identifier of the user whom the tokens belong to.
        pub user_id: String,
    }
    ///The query parameters of `user_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct UserGetQuery {}
    ///The header parameters of `user_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct UserGetHeaders {}
    ///The path parameters of `role_binding_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct RoleBindingListPath {
        ///Identifier of the account that holds the user.
        pub account_id: String,
    }
    ///The query parameters of `role_binding_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct RoleBindingListQuery {
        ///Names of the fields to return, separated by commas. Only whole top-level fields can be named. Each item of the answer is then an array of the values in the order asked for, instead of an object.
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
    ///The header parameters of `role_binding_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct RoleBindingListHeaders {}
    ///The path parameters of `role_binding_get`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct RoleBindingGetPath {
        ///Identifier of the account that holds the user.
        pub account_id: String,
        ///Identifier of the role binding.
        pub role_binding_id: String,
    }
    ///The query parameters of `role_binding_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct RoleBindingGetQuery {}
    ///The header parameters of `role_binding_get`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct RoleBindingGetHeaders {}
    ///The path parameters of `cloud_list`.
    #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
    pub struct CloudListPath {
        ///Identifier of the account that holds the user.
        pub account_id: String,
    }
    ///The query parameters of `cloud_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct CloudListQuery {
        ///Names of the fields to return, separated by commas. Only whole top-level fields can be named. Each item of the answer is then an array of the values in the order asked for, instead of an object.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^([0-9a-zA-Z]+)(,[0-9a-zA-Z]+)*$"))]
        pub include: Option<String>,
        ///Number of items to return at most, from 1, in decimal digits without leading zeros. Without the parameter all items are returned.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(regex(pattern = "^([1-9][0-9]*)$"))]
        pub limit: Option<String>,
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
    }
    ///The header parameters of `cloud_list`.
    #[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
    pub struct CloudListHeaders {}
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
    ///`GET /accounts`: List the accounts.
    #[derive(Debug, Clone, Copy)]
    pub struct AccountList;
    impl Operation for AccountList {
        const INFO: &'static OperationInfo = &OPERATIONS[5usize];
        type Path = AccountListPath;
        type Query = AccountListQuery;
        type Headers = AccountListHeaders;
        type Body = NoBody;
        type Output = types::AccountList;
        type Error = types::Problem;
    }
    ///`GET /accounts/{account_id}`: Retrieve an account.
    #[derive(Debug, Clone, Copy)]
    pub struct AccountGet;
    impl Operation for AccountGet {
        const INFO: &'static OperationInfo = &OPERATIONS[6usize];
        type Path = AccountGetPath;
        type Query = AccountGetQuery;
        type Headers = AccountGetHeaders;
        type Body = NoBody;
        type Output = types::Account;
        type Error = types::Problem;
    }
    ///`GET /accounts/{account_id}/core/v1/users`: List the users.
    #[derive(Debug, Clone, Copy)]
    pub struct UserList;
    impl Operation for UserList {
        const INFO: &'static OperationInfo = &OPERATIONS[7usize];
        type Path = UserListPath;
        type Query = UserListQuery;
        type Headers = UserListHeaders;
        type Body = NoBody;
        type Output = types::UserList;
        type Error = types::Problem;
    }
    ///`GET /accounts/{account_id}/core/v1/users/{user_id}`: Retrieve a user.
    #[derive(Debug, Clone, Copy)]
    pub struct UserGet;
    impl Operation for UserGet {
        const INFO: &'static OperationInfo = &OPERATIONS[8usize];
        type Path = UserGetPath;
        type Query = UserGetQuery;
        type Headers = UserGetHeaders;
        type Body = NoBody;
        type Output = types::User;
        type Error = types::Problem;
    }
    ///`GET /accounts/{account_id}/core/v1/roleBindings`: List the role bindings.
    #[derive(Debug, Clone, Copy)]
    pub struct RoleBindingList;
    impl Operation for RoleBindingList {
        const INFO: &'static OperationInfo = &OPERATIONS[9usize];
        type Path = RoleBindingListPath;
        type Query = RoleBindingListQuery;
        type Headers = RoleBindingListHeaders;
        type Body = NoBody;
        type Output = types::RoleBindingList;
        type Error = types::Problem;
    }
    ///`GET /accounts/{account_id}/core/v1/roleBindings/{role_binding_id}`: Retrieve a role binding.
    #[derive(Debug, Clone, Copy)]
    pub struct RoleBindingGet;
    impl Operation for RoleBindingGet {
        const INFO: &'static OperationInfo = &OPERATIONS[10usize];
        type Path = RoleBindingGetPath;
        type Query = RoleBindingGetQuery;
        type Headers = RoleBindingGetHeaders;
        type Body = NoBody;
        type Output = types::RoleBinding;
        type Error = types::Problem;
    }
    ///`GET /accounts/{account_id}/topology/v1/clouds`: List the clouds.
    #[derive(Debug, Clone, Copy)]
    pub struct CloudList;
    impl Operation for CloudList {
        const INFO: &'static OperationInfo = &OPERATIONS[11usize];
        type Path = CloudListPath;
        type Query = CloudListQuery;
        type Headers = CloudListHeaders;
        type Body = NoBody;
        type Output = types::CloudList;
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
impl<S: AstraControl> Handle<ops::AccountList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::AccountList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::AccountList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as AstraControl>::account_list(call, request)
    }
}
impl<S: AstraControl> Handle<ops::AccountGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::AccountGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::AccountGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as AstraControl>::account_get(call, request)
    }
}
impl<S: AstraControl> Handle<ops::UserList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::UserList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::UserList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as AstraControl>::user_list(call, request)
    }
}
impl<S: AstraControl> Handle<ops::UserGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::UserGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::UserGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as AstraControl>::user_get(call, request)
    }
}
impl<S: AstraControl> Handle<ops::RoleBindingList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::RoleBindingList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::RoleBindingList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as AstraControl>::role_binding_list(call, request)
    }
}
impl<S: AstraControl> Handle<ops::RoleBindingGet> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::RoleBindingGet>,
    ) -> impl Future<
        Output = Result<Answer<<ops::RoleBindingGet as Operation>::Output>, S::Problem>,
    > + Send {
        <S as AstraControl>::role_binding_get(call, request)
    }
}
impl<S: AstraControl> Handle<ops::CloudList> for S {
    fn handle(
        call: &Call<'_, S>,
        request: Request<ops::CloudList>,
    ) -> impl Future<
        Output = Result<Answer<<ops::CloudList as Operation>::Output>, S::Problem>,
    > + Send {
        <S as AstraControl>::cloud_list(call, request)
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
            Route::of::<
                S,
                ops::AccountList,
            >(Texts {
                tag: "Account",
                summary: "List the accounts",
                description: "Returns the accounts that the bearer may see: its own (assumed).\n\nIt has one item. In order of creation unless `orderBy` says\notherwise; equal times by identifier (assumed). The query parameters are those of every list of this API: see\n`token_list`. With `include` every item is an array of values.",
            }),
            Route::of::<
                S,
                ops::AccountGet,
            >(Texts {
                tag: "Account",
                summary: "Retrieve an account",
                description: "Returns one account. The operation takes no query parameters; any is refused with problem 6.",
            }),
            Route::of::<
                S,
                ops::UserList,
            >(Texts {
                tag: "User",
                summary: "List the users",
                description: "Returns the users of the account. The vendor's page on a first call has this one: it shows that bearer and account\nidentifier work, and finds the user identifier that the paths of tokens need. Users of every role may see it (assumed). In order of creation unless `orderBy` says\notherwise; equal times by identifier (assumed). The query parameters are those of every list of this API: see\n`token_list`. With `include` every item is an array of values.",
            }),
            Route::of::<
                S,
                ops::UserGet,
            >(Texts {
                tag: "User",
                summary: "Retrieve a user",
                description: "Returns one user. The operation takes no query parameters; any is refused with problem 6.",
            }),
            Route::of::<
                S,
                ops::RoleBindingList,
            >(Texts {
                tag: "RoleBinding",
                summary: "List the role bindings",
                description: "Returns who has which role: one role binding for each user. Users of every role may see it (assumed). In order of creation unless `orderBy` says\notherwise; equal times by identifier (assumed). The query parameters are those of every list of this API: see\n`token_list`. With `include` every item is an array of values.",
            }),
            Route::of::<
                S,
                ops::RoleBindingGet,
            >(Texts {
                tag: "RoleBinding",
                summary: "Retrieve a role binding",
                description: "Returns one role binding. The operation takes no query parameters; any is refused with problem 6.",
            }),
            Route::of::<
                S,
                ops::CloudList,
            >(Texts {
                tag: "Cloud",
                summary: "List the clouds",
                description: "Returns the clouds in which the account manages something: none here. The vendor's toolkit asks for them after\neach call that has failed, to tell whether the bearer is to blame.\n\nOf the parameters of a list it takes `include`, `limit` and `filter`; any other one is refused with problem 5\n(assumed).",
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
