// Generated from `openapi/astra-control.yaml` by `cargo xtask generate`; do not edit.
// Inputs: 091e3acc34ea8795; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

#[allow(unused_imports)]
pub use crate::runtime::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use crate::runtime::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///An account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Account {
        pub id: Identifier,
        ///Whether users may use the account, as the text `true` or `false`.
        #[serde(rename = "isEnabled")]
        pub is_enabled: ::std::string::String,
        pub metadata: ResponseMetadata,
        ///Name for people, 1 to 63 characters.
        pub name: ::std::string::String,
        pub state: crate::generated::astra_control::values::AccountState,
        #[serde(rename = "type")]
        pub type_: crate::generated::astra_control::values::AccountType,
        pub version: crate::generated::astra_control::values::AccountVersion,
    }
    impl Account {
        pub fn builder() -> builder::Account {
            Default::default()
        }
    }
    ///Accounts, or as many as were asked for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct AccountList {
        ///The items, in the order asked for; all of the same form. Empty if there are none.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub items: ::std::vec::Vec<AccountListItem>,
        pub metadata: ListMetadata,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<
            crate::generated::astra_control::values::AccountListType,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<
            crate::generated::astra_control::values::AccountVersion,
        >,
    }
    impl AccountList {
        pub fn builder() -> builder::AccountList {
            Default::default()
        }
    }
    ///`AccountListItem`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[serde(untagged)]
    #[non_exhaustive]
    pub enum AccountListItem {
        Account(Account),
        Values(::std::vec::Vec<::serde_json::Value>),
    }
    impl ::std::convert::From<Account> for AccountListItem {
        fn from(value: Account) -> Self {
            Self::Account(value)
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>> for AccountListItem {
        fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
            Self::Values(value)
        }
    }
    ///The clouds.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct CloudList {
        ///There are none.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub items: ::std::vec::Vec<::serde_json::Value>,
        pub metadata: ListMetadata,
        #[serde(rename = "type")]
        pub type_: crate::generated::astra_control::values::CloudListType,
        pub version: crate::generated::astra_control::values::CloudVersion,
    }
    impl CloudList {
        pub fn builder() -> builder::CloudList {
            Default::default()
        }
    }
    ///Identifier of a resource or of a problem report: a lower-case UUID of version 4 or 5, or the nil UUID. New tokens get a version 4. The nil UUID stands for an internal component of the server where a user is expected.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    #[serde(transparent)]
    pub struct Identifier(pub ::std::string::String);
    impl ::std::ops::Deref for Identifier {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<Identifier> for ::std::string::String {
        fn from(value: Identifier) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::string::String> for Identifier {
        fn from(value: ::std::string::String) -> Self {
            Self(value)
        }
    }
    impl ::std::fmt::Display for Identifier {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            self.0.fmt(f)
        }
    }
    impl ::std::str::FromStr for Identifier {
        type Err = ::std::convert::Infallible;
        fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
            Ok(Self(value.to_string()))
        }
    }
    ///A member of the body that was refused.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq
    )]
    #[non_exhaustive]
    pub struct InvalidField {
        ///Name of the member; dots lead into nested objects (assumed).
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        ///Why it was refused, in words.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub reason: ::std::option::Option<::std::string::String>,
    }
    impl InvalidField {
        pub fn builder() -> builder::InvalidField {
            Default::default()
        }
    }
    ///A query parameter that was refused.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq
    )]
    #[non_exhaustive]
    pub struct InvalidParam {
        ///Name of the query parameter.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        ///Why it was refused, in words.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub reason: ::std::option::Option<::std::string::String>,
    }
    impl InvalidParam {
        pub fn builder() -> builder::InvalidParam {
            Default::default()
        }
    }
    ///A name and a value that the user attaches to a token. The vendor limits neither length nor characters.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Label {
        ///Name of the label. Names below `astra.netapp.io/labels/read-only/` are the system's on other resources; no rule is documented for tokens, so they are accepted like any other (assumed).
        pub name: ::std::string::String,
        ///Value of the label.
        pub value: ::std::string::String,
    }
    impl Label {
        pub fn builder() -> builder::Label {
            Default::default()
        }
    }
    ///Metadata of a list. Live lists carry `count` and `continue` at most, and `{}` without them. The vendor's schema also has the members of a token's metadata, which would speak of the list itself (assumed): `creationTimestamp` and `createdBy` of its making, `modificationTimestamp` and `modifiedBy` of its last change.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq
    )]
    #[non_exhaustive]
    pub struct ListMetadata {
        ///Where the next part of the list begins; send it as the parameter `continue`. Opaque, standard base64 with padding. Present only if `limit` cut the list: without it the list is complete.
        #[serde(
            rename = "continue",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub continue_: ::std::option::Option<::std::string::String>,
        ///Number of tokens, whole, from 0: all that meet `filter`, whatever `skip`, `continue` and `limit` cut (assumed; the vendor's pages differ between this and the number of items returned). Present only if `count=true` was sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
        #[serde(
            rename = "createdBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_by: ::std::option::Option<Identifier>,
        #[serde(
            rename = "creationTimestamp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub creation_timestamp: ::std::option::Option<crate::Timestamp>,
        ///Labels of the list itself. Not seen in live lists.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "crate::tolerant::list"
        )]
        pub labels: ::std::vec::Vec<Label>,
        #[serde(
            rename = "modificationTimestamp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub modification_timestamp: ::std::option::Option<crate::Timestamp>,
        #[serde(
            rename = "modifiedBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub modified_by: ::std::option::Option<Identifier>,
    }
    impl ListMetadata {
        pub fn builder() -> builder::ListMetadata {
            Default::default()
        }
    }
    ///Metadata in a request. Only `labels` has an effect. The other members are accepted, so that what was read can be sent back, and are otherwise ignored (assumed): `creationTimestamp` and `createdBy` tell when and by which user the token was made, `modificationTimestamp` and `modifiedBy` the same of its last change.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq
    )]
    #[non_exhaustive]
    pub struct Metadata {
        #[serde(
            rename = "createdBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_by: ::std::option::Option<Identifier>,
        #[serde(
            rename = "creationTimestamp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub creation_timestamp: ::std::option::Option<crate::Timestamp>,
        ///All labels the token shall have; `[]` for none. No two may be equal in both name and value. If left out, a new token gets none and an existing one keeps its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub labels: ::std::option::Option<::std::vec::Vec<Label>>,
        #[serde(
            rename = "modificationTimestamp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub modification_timestamp: ::std::option::Option<crate::Timestamp>,
        #[serde(
            rename = "modifiedBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub modified_by: ::std::option::Option<Identifier>,
    }
    impl Metadata {
        pub fn builder() -> builder::Metadata {
            Default::default()
        }
    }
    /**Why a request failed, after RFC 7807, but with `status` as a string. The vendor fixes `type`,
`title`, `detail` and `status` for each problem number; further members depend on the number, and
unknown ones are allowed.

Other resources of this API have been seen to answer 400 with another body (`{"error": "..."}`),
so a client should survive an error without this form.*/
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq
    )]
    #[non_exhaustive]
    pub struct Problem {
        #[serde(
            rename = "correlationID",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub correlation_id: ::std::option::Option<Identifier>,
        ///One sentence about the problem, the same for each problem number.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub detail: ::std::option::Option<::std::string::String>,
        ///The offending members of the body. On problems 9 and 10 only, and optional there.
        #[serde(
            rename = "invalidFields",
            skip_serializing_if = "::std::vec::Vec::is_empty",
            default,
            deserialize_with = "crate::tolerant::members"
        )]
        pub invalid_fields: ::std::vec::Vec<InvalidField>,
        ///The offending query parameters. On problems 5 and 6 only, and optional there.
        #[serde(
            rename = "invalidParams",
            skip_serializing_if = "::std::vec::Vec::is_empty",
            default,
            deserialize_with = "crate::tolerant::members"
        )]
        pub invalid_params: ::std::vec::Vec<InvalidParam>,
        ///What in the body does not match the schema. On problem 8 only, and optional there.
        #[serde(
            rename = "schemaValidationFailure",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub schema_validation_failure: ::std::option::Option<::std::string::String>,
        ///The HTTP status code as a string of three digits (RFC 7807 has a number here).
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub status: ::std::option::Option<::std::string::String>,
        ///Short name of the problem, the same for each problem number.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub title: ::std::option::Option<::std::string::String>,
        ///URL that names the kind of problem; it ends in the problem number.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "crate::tolerant::member"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl Problem {
        pub fn builder() -> builder::Problem {
            Default::default()
        }
    }
    ///Metadata of a token. `creationTimestamp` and `createdBy` tell when and by which user it was made, `modificationTimestamp` and `modifiedBy` the same of its last change; a token never changed has its creation in `modificationTimestamp` and no `modifiedBy` (assumed). The vendor requires none of the members.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Default,
        PartialEq,
        Eq
    )]
    #[non_exhaustive]
    pub struct ResponseMetadata {
        #[serde(
            rename = "createdBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_by: ::std::option::Option<Identifier>,
        #[serde(
            rename = "creationTimestamp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub creation_timestamp: ::std::option::Option<crate::Timestamp>,
        ///The labels of the token; `[]` if it has none. No two are equal in both name and value.
        #[serde(
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty",
            deserialize_with = "crate::tolerant::list"
        )]
        pub labels: ::std::vec::Vec<Label>,
        #[serde(
            rename = "modificationTimestamp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub modification_timestamp: ::std::option::Option<crate::Timestamp>,
        #[serde(
            rename = "modifiedBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub modified_by: ::std::option::Option<Identifier>,
    }
    impl ResponseMetadata {
        pub fn builder() -> builder::ResponseMetadata {
            Default::default()
        }
    }
    ///The role of a user in the account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct RoleBinding {
        #[serde(rename = "accountID")]
        pub account_id: Identifier,
        #[serde(rename = "groupID")]
        pub group_id: Identifier,
        pub id: Identifier,
        pub metadata: ResponseMetadata,
        #[serde(rename = "principalType")]
        pub principal_type: crate::generated::astra_control::values::PrincipalType,
        pub role: crate::generated::astra_control::values::AccountRole,
        ///Within what the role holds; `*` is everything.
        #[serde(rename = "roleConstraints", deserialize_with = "crate::tolerant::list")]
        pub role_constraints: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "type")]
        pub type_: crate::generated::astra_control::values::RoleBindingType,
        #[serde(rename = "userID")]
        pub user_id: Identifier,
        pub version: crate::generated::astra_control::values::RoleBindingVersion,
    }
    impl RoleBinding {
        pub fn builder() -> builder::RoleBinding {
            Default::default()
        }
    }
    ///Role bindings, or as many as were asked for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct RoleBindingList {
        ///The items, in the order asked for; all of the same form. Empty if there are none.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub items: ::std::vec::Vec<RoleBindingListItem>,
        pub metadata: ListMetadata,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<
            crate::generated::astra_control::values::RoleBindingListType,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<
            crate::generated::astra_control::values::RoleBindingVersion,
        >,
    }
    impl RoleBindingList {
        pub fn builder() -> builder::RoleBindingList {
            Default::default()
        }
    }
    ///`RoleBindingListItem`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[serde(untagged)]
    #[non_exhaustive]
    pub enum RoleBindingListItem {
        RoleBinding(RoleBinding),
        Values(::std::vec::Vec<::serde_json::Value>),
    }
    impl ::std::convert::From<RoleBinding> for RoleBindingListItem {
        fn from(value: RoleBinding) -> Self {
            Self::RoleBinding(value)
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>>
    for RoleBindingListItem {
        fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
            Self::Values(value)
        }
    }
    ///A token without its secret. `id` identifies the token; `userID` identifies the user whom it belongs to and acts as.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Token {
        pub id: Identifier,
        pub metadata: ResponseMetadata,
        ///Name for people, 1 to 63 characters, not necessarily unique.
        pub name: ::std::string::String,
        #[serde(rename = "type")]
        pub type_: crate::generated::astra_control::values::TokenType,
        #[serde(rename = "userID")]
        pub user_id: Identifier,
        pub version: crate::generated::astra_control::values::TokenVersion,
    }
    impl Token {
        pub fn builder() -> builder::Token {
            Default::default()
        }
    }
    ///A token to be made. Other members, `id`, `userID` and `token` included, are refused (400, problem 8), and so is `null` anywhere.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct TokenCreate {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<Metadata>,
        #[doc = "Name for people, 1 to 63 characters, not necessarily unique.\n\nThe vendor checks it against script injection, Unicode, path traversal and SQL injection but\ngives no pattern. Assumed: only printable ASCII is accepted, without `<`, `>`, `../`, `..\\`,\n`'`, `\"`, `;`, `--` and `/*`; anything else is a 400 with problem 9. A wrong length is problem\n8."]
        pub name: ::std::string::String,
        #[serde(rename = "type")]
        pub type_: crate::generated::astra_control::values::TokenType,
        pub version: crate::generated::astra_control::values::TokenVersion,
    }
    impl TokenCreate {
        pub fn builder() -> builder::TokenCreate {
            Default::default()
        }
    }
    ///A new token with its secret in `token`: a `Token` with one more member, in this answer only. `id` identifies the token; `userID` identifies the user whom it belongs to and acts as.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct TokenCreated {
        pub id: Identifier,
        pub metadata: ResponseMetadata,
        ///Name for people, 1 to 63 characters, not necessarily unique.
        pub name: ::std::string::String,
        pub token: crate::TokenSecret,
        #[serde(rename = "type")]
        pub type_: crate::generated::astra_control::values::TokenType,
        #[serde(rename = "userID")]
        pub user_id: Identifier,
        pub version: crate::generated::astra_control::values::TokenVersion,
    }
    impl TokenCreated {
        pub fn builder() -> builder::TokenCreated {
            Default::default()
        }
    }
    ///A user's tokens, or as many as were asked for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct TokenList {
        ///The tokens, in the order asked for; all of the same form. Empty if there are none.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub items: ::std::vec::Vec<TokenListItem>,
        pub metadata: ListMetadata,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<
            crate::generated::astra_control::values::TokenListType,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<
            crate::generated::astra_control::values::TokenVersion,
        >,
    }
    impl TokenList {
        pub fn builder() -> builder::TokenList {
            Default::default()
        }
    }
    ///`TokenListItem`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[serde(untagged)]
    #[non_exhaustive]
    pub enum TokenListItem {
        Token(Token),
        Values(::std::vec::Vec<::serde_json::Value>),
    }
    impl ::std::convert::From<Token> for TokenListItem {
        fn from(value: Token) -> Self {
            Self::Token(value)
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>> for TokenListItem {
        fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
            Self::Values(value)
        }
    }
    ///A token as it shall be after the change. `id` and `userID` may be sent but must equal the stored values (409, problem 10). Other members, `token` included, are refused (400, problem 8), and so is `null` anywhere.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct TokenUpdate {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<Identifier>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<Metadata>,
        ///The new name, 1 to 63 characters, under the same rules as in `TokenCreate`. The name stays if the member is left out (assumed).
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type")]
        pub type_: crate::generated::astra_control::values::TokenType,
        #[serde(
            rename = "userID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<Identifier>,
        pub version: crate::generated::astra_control::values::TokenVersion,
    }
    impl TokenUpdate {
        pub fn builder() -> builder::TokenUpdate {
            Default::default()
        }
    }
    ///A user of the account. Optional members of the vendor that a user of an installation does not have are left out.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct User {
        ///By what the user logs in; the e-mail address of a local user.
        #[serde(
            rename = "authID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auth_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "authProvider",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auth_provider: ::std::option::Option<
            crate::generated::astra_control::values::AuthProvider,
        >,
        ///E-mail address.
        pub email: ::std::string::String,
        ///First name, 0 to 63 characters.
        #[serde(rename = "firstName")]
        pub first_name: ::std::string::String,
        pub id: Identifier,
        ///Whether the user may use the account, as the text `true` or `false`.
        #[serde(rename = "isEnabled")]
        pub is_enabled: ::std::string::String,
        ///Last name, 0 to 63 characters.
        #[serde(rename = "lastName")]
        pub last_name: ::std::string::String,
        pub metadata: ResponseMetadata,
        ///Whether a mail was to be sent to a new user, as the text `true` or `false`.
        #[serde(rename = "sendWelcomeEmail")]
        pub send_welcome_email: ::std::string::String,
        pub state: crate::generated::astra_control::values::UserState,
        #[serde(rename = "type")]
        pub type_: crate::generated::astra_control::values::UserType,
        pub version: crate::generated::astra_control::values::UserVersion,
    }
    impl User {
        pub fn builder() -> builder::User {
            Default::default()
        }
    }
    ///Users, or as many as were asked for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct UserList {
        ///The items, in the order asked for; all of the same form. Empty if there are none.
        #[serde(deserialize_with = "crate::tolerant::list")]
        pub items: ::std::vec::Vec<UserListItem>,
        pub metadata: ListMetadata,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<
            crate::generated::astra_control::values::UserListType,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<
            crate::generated::astra_control::values::UserVersion,
        >,
    }
    impl UserList {
        pub fn builder() -> builder::UserList {
            Default::default()
        }
    }
    ///`UserListItem`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq, Eq)]
    #[serde(untagged)]
    #[non_exhaustive]
    pub enum UserListItem {
        User(User),
        Values(::std::vec::Vec<::serde_json::Value>),
    }
    impl ::std::convert::From<User> for UserListItem {
        fn from(value: User) -> Self {
            Self::User(value)
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>> for UserListItem {
        fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
            Self::Values(value)
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct Account {
            id: ::std::result::Result<
                super::Identifier,
                ::std::borrow::Cow<'static, str>,
            >,
            is_enabled: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            metadata: ::std::result::Result<
                super::ResponseMetadata,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            state: ::std::result::Result<
                crate::generated::astra_control::values::AccountState,
                ::std::borrow::Cow<'static, str>,
            >,
            type_: ::std::result::Result<
                crate::generated::astra_control::values::AccountType,
                ::std::borrow::Cow<'static, str>,
            >,
            version: ::std::result::Result<
                crate::generated::astra_control::values::AccountVersion,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Account {
            fn default() -> Self {
                Self {
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    is_enabled: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for is_enabled"),
                    ),
                    metadata: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for metadata"),
                    ),
                    name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for name"),
                    ),
                    state: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for state"),
                    ),
                    type_: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for type_"),
                    ),
                    version: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for version"),
                    ),
                }
            }
        }
        impl Account {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Identifier>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn is_enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.is_enabled = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for is_enabled: {e}"),
                    ));
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ResponseMetadata>,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for metadata: {e}"),
                    ));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for name: {e}"),
                    ));
                self
            }
            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::AccountState,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for state: {e}"),
                    ));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::AccountType,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for type_: {e}"),
                    ));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::AccountVersion,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for version: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<Account> for super::Account {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Account,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    is_enabled: value.is_enabled?,
                    metadata: value.metadata?,
                    name: value.name?,
                    state: value.state?,
                    type_: value.type_?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::Account> for Account {
            fn from(value: super::Account) -> Self {
                Self {
                    id: Ok(value.id),
                    is_enabled: Ok(value.is_enabled),
                    metadata: Ok(value.metadata),
                    name: Ok(value.name),
                    state: Ok(value.state),
                    type_: Ok(value.type_),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AccountList {
            items: ::std::result::Result<
                ::std::vec::Vec<super::AccountListItem>,
                ::std::borrow::Cow<'static, str>,
            >,
            metadata: ::std::result::Result<
                super::ListMetadata,
                ::std::borrow::Cow<'static, str>,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::astra_control::values::AccountListType,
                >,
                ::std::borrow::Cow<'static, str>,
            >,
            version: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::astra_control::values::AccountVersion,
                >,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for AccountList {
            fn default() -> Self {
                Self {
                    items: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for items"),
                    ),
                    metadata: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for metadata"),
                    ),
                    type_: Ok(Default::default()),
                    version: Ok(Default::default()),
                }
            }
        }
        impl AccountList {
            pub fn items<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::AccountListItem>>,
                T::Error: ::std::fmt::Display,
            {
                self.items = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for items: {e}"),
                    ));
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ListMetadata>,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for metadata: {e}"),
                    ));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::astra_control::values::AccountListType,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for type_: {e}"),
                    ));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::astra_control::values::AccountVersion,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for version: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<AccountList> for super::AccountList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccountList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    items: value.items?,
                    metadata: value.metadata?,
                    type_: value.type_?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::AccountList> for AccountList {
            fn from(value: super::AccountList) -> Self {
                Self {
                    items: Ok(value.items),
                    metadata: Ok(value.metadata),
                    type_: Ok(value.type_),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CloudList {
            items: ::std::result::Result<
                ::std::vec::Vec<::serde_json::Value>,
                ::std::borrow::Cow<'static, str>,
            >,
            metadata: ::std::result::Result<
                super::ListMetadata,
                ::std::borrow::Cow<'static, str>,
            >,
            type_: ::std::result::Result<
                crate::generated::astra_control::values::CloudListType,
                ::std::borrow::Cow<'static, str>,
            >,
            version: ::std::result::Result<
                crate::generated::astra_control::values::CloudVersion,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for CloudList {
            fn default() -> Self {
                Self {
                    items: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for items"),
                    ),
                    metadata: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for metadata"),
                    ),
                    type_: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for type_"),
                    ),
                    version: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for version"),
                    ),
                }
            }
        }
        impl CloudList {
            pub fn items<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.items = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for items: {e}"),
                    ));
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ListMetadata>,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for metadata: {e}"),
                    ));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::CloudListType,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for type_: {e}"),
                    ));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::CloudVersion,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for version: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<CloudList> for super::CloudList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CloudList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    items: value.items?,
                    metadata: value.metadata?,
                    type_: value.type_?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::CloudList> for CloudList {
            fn from(value: super::CloudList) -> Self {
                Self {
                    items: Ok(value.items),
                    metadata: Ok(value.metadata),
                    type_: Ok(value.type_),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InvalidField {
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            reason: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for InvalidField {
            fn default() -> Self {
                Self {
                    name: Ok(Default::default()),
                    reason: Ok(Default::default()),
                }
            }
        }
        impl InvalidField {
            pub fn name(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.name = Ok(value.into().0);
                self
            }
            pub fn reason(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.reason = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<InvalidField> for super::InvalidField {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InvalidField,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name: value.name?,
                    reason: value.reason?,
                })
            }
        }
        impl ::std::convert::From<super::InvalidField> for InvalidField {
            fn from(value: super::InvalidField) -> Self {
                Self {
                    name: Ok(value.name),
                    reason: Ok(value.reason),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct InvalidParam {
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            reason: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for InvalidParam {
            fn default() -> Self {
                Self {
                    name: Ok(Default::default()),
                    reason: Ok(Default::default()),
                }
            }
        }
        impl InvalidParam {
            pub fn name(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.name = Ok(value.into().0);
                self
            }
            pub fn reason(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.reason = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<InvalidParam> for super::InvalidParam {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InvalidParam,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name: value.name?,
                    reason: value.reason?,
                })
            }
        }
        impl ::std::convert::From<super::InvalidParam> for InvalidParam {
            fn from(value: super::InvalidParam) -> Self {
                Self {
                    name: Ok(value.name),
                    reason: Ok(value.reason),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Label {
            name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            value: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Label {
            fn default() -> Self {
                Self {
                    name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for name"),
                    ),
                    value: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for value"),
                    ),
                }
            }
        }
        impl Label {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for name: {e}"),
                    ));
                self
            }
            pub fn value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.value = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for value: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<Label> for super::Label {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Label,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name: value.name?,
                    value: value.value?,
                })
            }
        }
        impl ::std::convert::From<super::Label> for Label {
            fn from(value: super::Label) -> Self {
                Self {
                    name: Ok(value.name),
                    value: Ok(value.value),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ListMetadata {
            continue_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            count: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::borrow::Cow<'static, str>,
            >,
            created_by: ::std::result::Result<
                ::std::option::Option<super::Identifier>,
                ::std::borrow::Cow<'static, str>,
            >,
            creation_timestamp: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            labels: ::std::result::Result<
                ::std::vec::Vec<super::Label>,
                ::std::borrow::Cow<'static, str>,
            >,
            modification_timestamp: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            modified_by: ::std::result::Result<
                ::std::option::Option<super::Identifier>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ListMetadata {
            fn default() -> Self {
                Self {
                    continue_: Ok(Default::default()),
                    count: Ok(Default::default()),
                    created_by: Ok(Default::default()),
                    creation_timestamp: Ok(Default::default()),
                    labels: Ok(Default::default()),
                    modification_timestamp: Ok(Default::default()),
                    modified_by: Ok(Default::default()),
                }
            }
        }
        impl ListMetadata {
            pub fn continue_(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.continue_ = Ok(value.into().0);
                self
            }
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for count: {e}"),
                    ));
                self
            }
            pub fn created_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Identifier>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_by = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for created_by: {e}"),
                    ));
                self
            }
            pub fn creation_timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.creation_timestamp = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for creation_timestamp: {e}"
                        ),
                    ));
                self
            }
            pub fn labels<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Label>>,
                T::Error: ::std::fmt::Display,
            {
                self.labels = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for labels: {e}"),
                    ));
                self
            }
            pub fn modification_timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.modification_timestamp = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for modification_timestamp: {e}"
                        ),
                    ));
                self
            }
            pub fn modified_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Identifier>>,
                T::Error: ::std::fmt::Display,
            {
                self.modified_by = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for modified_by: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ListMetadata> for super::ListMetadata {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ListMetadata,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    continue_: value.continue_?,
                    count: value.count?,
                    created_by: value.created_by?,
                    creation_timestamp: value.creation_timestamp?,
                    labels: value.labels?,
                    modification_timestamp: value.modification_timestamp?,
                    modified_by: value.modified_by?,
                })
            }
        }
        impl ::std::convert::From<super::ListMetadata> for ListMetadata {
            fn from(value: super::ListMetadata) -> Self {
                Self {
                    continue_: Ok(value.continue_),
                    count: Ok(value.count),
                    created_by: Ok(value.created_by),
                    creation_timestamp: Ok(value.creation_timestamp),
                    labels: Ok(value.labels),
                    modification_timestamp: Ok(value.modification_timestamp),
                    modified_by: Ok(value.modified_by),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Metadata {
            created_by: ::std::result::Result<
                ::std::option::Option<super::Identifier>,
                ::std::borrow::Cow<'static, str>,
            >,
            creation_timestamp: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            labels: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::Label>>,
                ::std::borrow::Cow<'static, str>,
            >,
            modification_timestamp: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            modified_by: ::std::result::Result<
                ::std::option::Option<super::Identifier>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Metadata {
            fn default() -> Self {
                Self {
                    created_by: Ok(Default::default()),
                    creation_timestamp: Ok(Default::default()),
                    labels: Ok(Default::default()),
                    modification_timestamp: Ok(Default::default()),
                    modified_by: Ok(Default::default()),
                }
            }
        }
        impl Metadata {
            pub fn created_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Identifier>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_by = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for created_by: {e}"),
                    ));
                self
            }
            pub fn creation_timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.creation_timestamp = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for creation_timestamp: {e}"
                        ),
                    ));
                self
            }
            pub fn labels<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::Label>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.labels = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for labels: {e}"),
                    ));
                self
            }
            pub fn modification_timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.modification_timestamp = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for modification_timestamp: {e}"
                        ),
                    ));
                self
            }
            pub fn modified_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Identifier>>,
                T::Error: ::std::fmt::Display,
            {
                self.modified_by = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for modified_by: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<Metadata> for super::Metadata {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Metadata,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created_by: value.created_by?,
                    creation_timestamp: value.creation_timestamp?,
                    labels: value.labels?,
                    modification_timestamp: value.modification_timestamp?,
                    modified_by: value.modified_by?,
                })
            }
        }
        impl ::std::convert::From<super::Metadata> for Metadata {
            fn from(value: super::Metadata) -> Self {
                Self {
                    created_by: Ok(value.created_by),
                    creation_timestamp: Ok(value.creation_timestamp),
                    labels: Ok(value.labels),
                    modification_timestamp: Ok(value.modification_timestamp),
                    modified_by: Ok(value.modified_by),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Problem {
            correlation_id: ::std::result::Result<
                ::std::option::Option<super::Identifier>,
                ::std::borrow::Cow<'static, str>,
            >,
            detail: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            invalid_fields: ::std::result::Result<
                ::std::vec::Vec<super::InvalidField>,
                ::std::borrow::Cow<'static, str>,
            >,
            invalid_params: ::std::result::Result<
                ::std::vec::Vec<super::InvalidParam>,
                ::std::borrow::Cow<'static, str>,
            >,
            schema_validation_failure: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            status: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            title: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Problem {
            fn default() -> Self {
                Self {
                    correlation_id: Ok(Default::default()),
                    detail: Ok(Default::default()),
                    invalid_fields: Ok(Default::default()),
                    invalid_params: Ok(Default::default()),
                    schema_validation_failure: Ok(Default::default()),
                    status: Ok(Default::default()),
                    title: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl Problem {
            pub fn correlation_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Identifier>>,
                T::Error: ::std::fmt::Display,
            {
                self.correlation_id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for correlation_id: {e}"
                        ),
                    ));
                self
            }
            pub fn detail(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.detail = Ok(value.into().0);
                self
            }
            pub fn invalid_fields<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::InvalidField>>,
                T::Error: ::std::fmt::Display,
            {
                self.invalid_fields = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for invalid_fields: {e}"
                        ),
                    ));
                self
            }
            pub fn invalid_params<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::InvalidParam>>,
                T::Error: ::std::fmt::Display,
            {
                self.invalid_params = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for invalid_params: {e}"
                        ),
                    ));
                self
            }
            pub fn schema_validation_failure(
                mut self,
                value: impl Into<crate::OptionalText>,
            ) -> Self {
                self.schema_validation_failure = Ok(value.into().0);
                self
            }
            pub fn status(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.status = Ok(value.into().0);
                self
            }
            pub fn title(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.title = Ok(value.into().0);
                self
            }
            pub fn type_(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.type_ = Ok(value.into().0);
                self
            }
        }
        impl ::std::convert::TryFrom<Problem> for super::Problem {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Problem,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    correlation_id: value.correlation_id?,
                    detail: value.detail?,
                    invalid_fields: value.invalid_fields?,
                    invalid_params: value.invalid_params?,
                    schema_validation_failure: value.schema_validation_failure?,
                    status: value.status?,
                    title: value.title?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::Problem> for Problem {
            fn from(value: super::Problem) -> Self {
                Self {
                    correlation_id: Ok(value.correlation_id),
                    detail: Ok(value.detail),
                    invalid_fields: Ok(value.invalid_fields),
                    invalid_params: Ok(value.invalid_params),
                    schema_validation_failure: Ok(value.schema_validation_failure),
                    status: Ok(value.status),
                    title: Ok(value.title),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ResponseMetadata {
            created_by: ::std::result::Result<
                ::std::option::Option<super::Identifier>,
                ::std::borrow::Cow<'static, str>,
            >,
            creation_timestamp: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            labels: ::std::result::Result<
                ::std::vec::Vec<super::Label>,
                ::std::borrow::Cow<'static, str>,
            >,
            modification_timestamp: ::std::result::Result<
                ::std::option::Option<crate::Timestamp>,
                ::std::borrow::Cow<'static, str>,
            >,
            modified_by: ::std::result::Result<
                ::std::option::Option<super::Identifier>,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for ResponseMetadata {
            fn default() -> Self {
                Self {
                    created_by: Ok(Default::default()),
                    creation_timestamp: Ok(Default::default()),
                    labels: Ok(Default::default()),
                    modification_timestamp: Ok(Default::default()),
                    modified_by: Ok(Default::default()),
                }
            }
        }
        impl ResponseMetadata {
            pub fn created_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Identifier>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_by = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for created_by: {e}"),
                    ));
                self
            }
            pub fn creation_timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.creation_timestamp = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for creation_timestamp: {e}"
                        ),
                    ));
                self
            }
            pub fn labels<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Label>>,
                T::Error: ::std::fmt::Display,
            {
                self.labels = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for labels: {e}"),
                    ));
                self
            }
            pub fn modification_timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<crate::Timestamp>>,
                T::Error: ::std::fmt::Display,
            {
                self.modification_timestamp = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for modification_timestamp: {e}"
                        ),
                    ));
                self
            }
            pub fn modified_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Identifier>>,
                T::Error: ::std::fmt::Display,
            {
                self.modified_by = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for modified_by: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<ResponseMetadata> for super::ResponseMetadata {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResponseMetadata,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created_by: value.created_by?,
                    creation_timestamp: value.creation_timestamp?,
                    labels: value.labels?,
                    modification_timestamp: value.modification_timestamp?,
                    modified_by: value.modified_by?,
                })
            }
        }
        impl ::std::convert::From<super::ResponseMetadata> for ResponseMetadata {
            fn from(value: super::ResponseMetadata) -> Self {
                Self {
                    created_by: Ok(value.created_by),
                    creation_timestamp: Ok(value.creation_timestamp),
                    labels: Ok(value.labels),
                    modification_timestamp: Ok(value.modification_timestamp),
                    modified_by: Ok(value.modified_by),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RoleBinding {
            account_id: ::std::result::Result<
                super::Identifier,
                ::std::borrow::Cow<'static, str>,
            >,
            group_id: ::std::result::Result<
                super::Identifier,
                ::std::borrow::Cow<'static, str>,
            >,
            id: ::std::result::Result<
                super::Identifier,
                ::std::borrow::Cow<'static, str>,
            >,
            metadata: ::std::result::Result<
                super::ResponseMetadata,
                ::std::borrow::Cow<'static, str>,
            >,
            principal_type: ::std::result::Result<
                crate::generated::astra_control::values::PrincipalType,
                ::std::borrow::Cow<'static, str>,
            >,
            role: ::std::result::Result<
                crate::generated::astra_control::values::AccountRole,
                ::std::borrow::Cow<'static, str>,
            >,
            role_constraints: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            type_: ::std::result::Result<
                crate::generated::astra_control::values::RoleBindingType,
                ::std::borrow::Cow<'static, str>,
            >,
            user_id: ::std::result::Result<
                super::Identifier,
                ::std::borrow::Cow<'static, str>,
            >,
            version: ::std::result::Result<
                crate::generated::astra_control::values::RoleBindingVersion,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for RoleBinding {
            fn default() -> Self {
                Self {
                    account_id: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for account_id"),
                    ),
                    group_id: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for group_id"),
                    ),
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    metadata: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for metadata"),
                    ),
                    principal_type: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for principal_type",
                        ),
                    ),
                    role: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for role"),
                    ),
                    role_constraints: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for role_constraints",
                        ),
                    ),
                    type_: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for type_"),
                    ),
                    user_id: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for user_id"),
                    ),
                    version: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for version"),
                    ),
                }
            }
        }
        impl RoleBinding {
            pub fn account_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Identifier>,
                T::Error: ::std::fmt::Display,
            {
                self.account_id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for account_id: {e}"),
                    ));
                self
            }
            pub fn group_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Identifier>,
                T::Error: ::std::fmt::Display,
            {
                self.group_id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for group_id: {e}"),
                    ));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Identifier>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ResponseMetadata>,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for metadata: {e}"),
                    ));
                self
            }
            pub fn principal_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::PrincipalType,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.principal_type = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for principal_type: {e}"
                        ),
                    ));
                self
            }
            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::AccountRole,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.role = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for role: {e}"),
                    ));
                self
            }
            pub fn role_constraints<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.role_constraints = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for role_constraints: {e}"
                        ),
                    ));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::RoleBindingType,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for type_: {e}"),
                    ));
                self
            }
            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Identifier>,
                T::Error: ::std::fmt::Display,
            {
                self.user_id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for user_id: {e}"),
                    ));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::RoleBindingVersion,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for version: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<RoleBinding> for super::RoleBinding {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RoleBinding,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    account_id: value.account_id?,
                    group_id: value.group_id?,
                    id: value.id?,
                    metadata: value.metadata?,
                    principal_type: value.principal_type?,
                    role: value.role?,
                    role_constraints: value.role_constraints?,
                    type_: value.type_?,
                    user_id: value.user_id?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::RoleBinding> for RoleBinding {
            fn from(value: super::RoleBinding) -> Self {
                Self {
                    account_id: Ok(value.account_id),
                    group_id: Ok(value.group_id),
                    id: Ok(value.id),
                    metadata: Ok(value.metadata),
                    principal_type: Ok(value.principal_type),
                    role: Ok(value.role),
                    role_constraints: Ok(value.role_constraints),
                    type_: Ok(value.type_),
                    user_id: Ok(value.user_id),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct RoleBindingList {
            items: ::std::result::Result<
                ::std::vec::Vec<super::RoleBindingListItem>,
                ::std::borrow::Cow<'static, str>,
            >,
            metadata: ::std::result::Result<
                super::ListMetadata,
                ::std::borrow::Cow<'static, str>,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::astra_control::values::RoleBindingListType,
                >,
                ::std::borrow::Cow<'static, str>,
            >,
            version: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::astra_control::values::RoleBindingVersion,
                >,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for RoleBindingList {
            fn default() -> Self {
                Self {
                    items: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for items"),
                    ),
                    metadata: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for metadata"),
                    ),
                    type_: Ok(Default::default()),
                    version: Ok(Default::default()),
                }
            }
        }
        impl RoleBindingList {
            pub fn items<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::RoleBindingListItem>>,
                T::Error: ::std::fmt::Display,
            {
                self.items = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for items: {e}"),
                    ));
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ListMetadata>,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for metadata: {e}"),
                    ));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::astra_control::values::RoleBindingListType,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for type_: {e}"),
                    ));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::astra_control::values::RoleBindingVersion,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for version: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<RoleBindingList> for super::RoleBindingList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RoleBindingList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    items: value.items?,
                    metadata: value.metadata?,
                    type_: value.type_?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::RoleBindingList> for RoleBindingList {
            fn from(value: super::RoleBindingList) -> Self {
                Self {
                    items: Ok(value.items),
                    metadata: Ok(value.metadata),
                    type_: Ok(value.type_),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Token {
            id: ::std::result::Result<
                super::Identifier,
                ::std::borrow::Cow<'static, str>,
            >,
            metadata: ::std::result::Result<
                super::ResponseMetadata,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            type_: ::std::result::Result<
                crate::generated::astra_control::values::TokenType,
                ::std::borrow::Cow<'static, str>,
            >,
            user_id: ::std::result::Result<
                super::Identifier,
                ::std::borrow::Cow<'static, str>,
            >,
            version: ::std::result::Result<
                crate::generated::astra_control::values::TokenVersion,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for Token {
            fn default() -> Self {
                Self {
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    metadata: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for metadata"),
                    ),
                    name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for name"),
                    ),
                    type_: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for type_"),
                    ),
                    user_id: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for user_id"),
                    ),
                    version: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for version"),
                    ),
                }
            }
        }
        impl Token {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Identifier>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ResponseMetadata>,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for metadata: {e}"),
                    ));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for name: {e}"),
                    ));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::TokenType,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for type_: {e}"),
                    ));
                self
            }
            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Identifier>,
                T::Error: ::std::fmt::Display,
            {
                self.user_id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for user_id: {e}"),
                    ));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::TokenVersion,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for version: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<Token> for super::Token {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Token,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    metadata: value.metadata?,
                    name: value.name?,
                    type_: value.type_?,
                    user_id: value.user_id?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::Token> for Token {
            fn from(value: super::Token) -> Self {
                Self {
                    id: Ok(value.id),
                    metadata: Ok(value.metadata),
                    name: Ok(value.name),
                    type_: Ok(value.type_),
                    user_id: Ok(value.user_id),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TokenCreate {
            metadata: ::std::result::Result<
                ::std::option::Option<super::Metadata>,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            type_: ::std::result::Result<
                crate::generated::astra_control::values::TokenType,
                ::std::borrow::Cow<'static, str>,
            >,
            version: ::std::result::Result<
                crate::generated::astra_control::values::TokenVersion,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for TokenCreate {
            fn default() -> Self {
                Self {
                    metadata: Ok(Default::default()),
                    name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for name"),
                    ),
                    type_: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for type_"),
                    ),
                    version: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for version"),
                    ),
                }
            }
        }
        impl TokenCreate {
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Metadata>>,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for metadata: {e}"),
                    ));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for name: {e}"),
                    ));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::TokenType,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for type_: {e}"),
                    ));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::TokenVersion,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for version: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<TokenCreate> for super::TokenCreate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    metadata: value.metadata?,
                    name: value.name?,
                    type_: value.type_?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::TokenCreate> for TokenCreate {
            fn from(value: super::TokenCreate) -> Self {
                Self {
                    metadata: Ok(value.metadata),
                    name: Ok(value.name),
                    type_: Ok(value.type_),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TokenCreated {
            id: ::std::result::Result<
                super::Identifier,
                ::std::borrow::Cow<'static, str>,
            >,
            metadata: ::std::result::Result<
                super::ResponseMetadata,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            token: ::std::result::Result<
                crate::TokenSecret,
                ::std::borrow::Cow<'static, str>,
            >,
            type_: ::std::result::Result<
                crate::generated::astra_control::values::TokenType,
                ::std::borrow::Cow<'static, str>,
            >,
            user_id: ::std::result::Result<
                super::Identifier,
                ::std::borrow::Cow<'static, str>,
            >,
            version: ::std::result::Result<
                crate::generated::astra_control::values::TokenVersion,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for TokenCreated {
            fn default() -> Self {
                Self {
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    metadata: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for metadata"),
                    ),
                    name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for name"),
                    ),
                    token: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for token"),
                    ),
                    type_: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for type_"),
                    ),
                    user_id: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for user_id"),
                    ),
                    version: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for version"),
                    ),
                }
            }
        }
        impl TokenCreated {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Identifier>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ResponseMetadata>,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for metadata: {e}"),
                    ));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for name: {e}"),
                    ));
                self
            }
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::TokenSecret>,
                T::Error: ::std::fmt::Display,
            {
                self.token = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for token: {e}"),
                    ));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::TokenType,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for type_: {e}"),
                    ));
                self
            }
            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Identifier>,
                T::Error: ::std::fmt::Display,
            {
                self.user_id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for user_id: {e}"),
                    ));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::TokenVersion,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for version: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<TokenCreated> for super::TokenCreated {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenCreated,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    metadata: value.metadata?,
                    name: value.name?,
                    token: value.token?,
                    type_: value.type_?,
                    user_id: value.user_id?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::TokenCreated> for TokenCreated {
            fn from(value: super::TokenCreated) -> Self {
                Self {
                    id: Ok(value.id),
                    metadata: Ok(value.metadata),
                    name: Ok(value.name),
                    token: Ok(value.token),
                    type_: Ok(value.type_),
                    user_id: Ok(value.user_id),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TokenList {
            items: ::std::result::Result<
                ::std::vec::Vec<super::TokenListItem>,
                ::std::borrow::Cow<'static, str>,
            >,
            metadata: ::std::result::Result<
                super::ListMetadata,
                ::std::borrow::Cow<'static, str>,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::astra_control::values::TokenListType,
                >,
                ::std::borrow::Cow<'static, str>,
            >,
            version: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::astra_control::values::TokenVersion,
                >,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for TokenList {
            fn default() -> Self {
                Self {
                    items: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for items"),
                    ),
                    metadata: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for metadata"),
                    ),
                    type_: Ok(Default::default()),
                    version: Ok(Default::default()),
                }
            }
        }
        impl TokenList {
            pub fn items<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::TokenListItem>>,
                T::Error: ::std::fmt::Display,
            {
                self.items = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for items: {e}"),
                    ));
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ListMetadata>,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for metadata: {e}"),
                    ));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::astra_control::values::TokenListType,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for type_: {e}"),
                    ));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::astra_control::values::TokenVersion,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for version: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<TokenList> for super::TokenList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    items: value.items?,
                    metadata: value.metadata?,
                    type_: value.type_?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::TokenList> for TokenList {
            fn from(value: super::TokenList) -> Self {
                Self {
                    items: Ok(value.items),
                    metadata: Ok(value.metadata),
                    type_: Ok(value.type_),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct TokenUpdate {
            id: ::std::result::Result<
                ::std::option::Option<super::Identifier>,
                ::std::borrow::Cow<'static, str>,
            >,
            metadata: ::std::result::Result<
                ::std::option::Option<super::Metadata>,
                ::std::borrow::Cow<'static, str>,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            type_: ::std::result::Result<
                crate::generated::astra_control::values::TokenType,
                ::std::borrow::Cow<'static, str>,
            >,
            user_id: ::std::result::Result<
                ::std::option::Option<super::Identifier>,
                ::std::borrow::Cow<'static, str>,
            >,
            version: ::std::result::Result<
                crate::generated::astra_control::values::TokenVersion,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for TokenUpdate {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    metadata: Ok(Default::default()),
                    name: Ok(Default::default()),
                    type_: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for type_"),
                    ),
                    user_id: Ok(Default::default()),
                    version: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for version"),
                    ),
                }
            }
        }
        impl TokenUpdate {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Identifier>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Metadata>>,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for metadata: {e}"),
                    ));
                self
            }
            pub fn name(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.name = Ok(value.into().0);
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::TokenType,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for type_: {e}"),
                    ));
                self
            }
            pub fn user_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Identifier>>,
                T::Error: ::std::fmt::Display,
            {
                self.user_id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for user_id: {e}"),
                    ));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::TokenVersion,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for version: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<TokenUpdate> for super::TokenUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    metadata: value.metadata?,
                    name: value.name?,
                    type_: value.type_?,
                    user_id: value.user_id?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::TokenUpdate> for TokenUpdate {
            fn from(value: super::TokenUpdate) -> Self {
                Self {
                    id: Ok(value.id),
                    metadata: Ok(value.metadata),
                    name: Ok(value.name),
                    type_: Ok(value.type_),
                    user_id: Ok(value.user_id),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct User {
            auth_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::borrow::Cow<'static, str>,
            >,
            auth_provider: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::astra_control::values::AuthProvider,
                >,
                ::std::borrow::Cow<'static, str>,
            >,
            email: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            first_name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            id: ::std::result::Result<
                super::Identifier,
                ::std::borrow::Cow<'static, str>,
            >,
            is_enabled: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            last_name: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            metadata: ::std::result::Result<
                super::ResponseMetadata,
                ::std::borrow::Cow<'static, str>,
            >,
            send_welcome_email: ::std::result::Result<
                ::std::string::String,
                ::std::borrow::Cow<'static, str>,
            >,
            state: ::std::result::Result<
                crate::generated::astra_control::values::UserState,
                ::std::borrow::Cow<'static, str>,
            >,
            type_: ::std::result::Result<
                crate::generated::astra_control::values::UserType,
                ::std::borrow::Cow<'static, str>,
            >,
            version: ::std::result::Result<
                crate::generated::astra_control::values::UserVersion,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for User {
            fn default() -> Self {
                Self {
                    auth_id: Ok(Default::default()),
                    auth_provider: Ok(Default::default()),
                    email: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for email"),
                    ),
                    first_name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for first_name"),
                    ),
                    id: Err(::std::borrow::Cow::Borrowed("no value supplied for id")),
                    is_enabled: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for is_enabled"),
                    ),
                    last_name: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for last_name"),
                    ),
                    metadata: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for metadata"),
                    ),
                    send_welcome_email: Err(
                        ::std::borrow::Cow::Borrowed(
                            "no value supplied for send_welcome_email",
                        ),
                    ),
                    state: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for state"),
                    ),
                    type_: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for type_"),
                    ),
                    version: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for version"),
                    ),
                }
            }
        }
        impl User {
            pub fn auth_id(mut self, value: impl Into<crate::OptionalText>) -> Self {
                self.auth_id = Ok(value.into().0);
                self
            }
            pub fn auth_provider<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::astra_control::values::AuthProvider,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.auth_provider = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for auth_provider: {e}"),
                    ));
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for email: {e}"),
                    ));
                self
            }
            pub fn first_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.first_name = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for first_name: {e}"),
                    ));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Identifier>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for id: {e}"),
                    ));
                self
            }
            pub fn is_enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.is_enabled = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for is_enabled: {e}"),
                    ));
                self
            }
            pub fn last_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.last_name = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for last_name: {e}"),
                    ));
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ResponseMetadata>,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for metadata: {e}"),
                    ));
                self
            }
            pub fn send_welcome_email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.send_welcome_email = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!(
                            "error converting supplied value for send_welcome_email: {e}"
                        ),
                    ));
                self
            }
            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::UserState,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for state: {e}"),
                    ));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::UserType,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for type_: {e}"),
                    ));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::astra_control::values::UserVersion,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for version: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<User> for super::User {
            type Error = super::error::ConversionError;
            fn try_from(
                value: User,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    auth_id: value.auth_id?,
                    auth_provider: value.auth_provider?,
                    email: value.email?,
                    first_name: value.first_name?,
                    id: value.id?,
                    is_enabled: value.is_enabled?,
                    last_name: value.last_name?,
                    metadata: value.metadata?,
                    send_welcome_email: value.send_welcome_email?,
                    state: value.state?,
                    type_: value.type_?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::User> for User {
            fn from(value: super::User) -> Self {
                Self {
                    auth_id: Ok(value.auth_id),
                    auth_provider: Ok(value.auth_provider),
                    email: Ok(value.email),
                    first_name: Ok(value.first_name),
                    id: Ok(value.id),
                    is_enabled: Ok(value.is_enabled),
                    last_name: Ok(value.last_name),
                    metadata: Ok(value.metadata),
                    send_welcome_email: Ok(value.send_welcome_email),
                    state: Ok(value.state),
                    type_: Ok(value.type_),
                    version: Ok(value.version),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserList {
            items: ::std::result::Result<
                ::std::vec::Vec<super::UserListItem>,
                ::std::borrow::Cow<'static, str>,
            >,
            metadata: ::std::result::Result<
                super::ListMetadata,
                ::std::borrow::Cow<'static, str>,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::astra_control::values::UserListType,
                >,
                ::std::borrow::Cow<'static, str>,
            >,
            version: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::astra_control::values::UserVersion,
                >,
                ::std::borrow::Cow<'static, str>,
            >,
        }
        impl ::std::default::Default for UserList {
            fn default() -> Self {
                Self {
                    items: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for items"),
                    ),
                    metadata: Err(
                        ::std::borrow::Cow::Borrowed("no value supplied for metadata"),
                    ),
                    type_: Ok(Default::default()),
                    version: Ok(Default::default()),
                }
            }
        }
        impl UserList {
            pub fn items<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::UserListItem>>,
                T::Error: ::std::fmt::Display,
            {
                self.items = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for items: {e}"),
                    ));
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ListMetadata>,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for metadata: {e}"),
                    ));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::astra_control::values::UserListType,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for type_: {e}"),
                    ));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::astra_control::values::UserVersion,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| ::std::borrow::Cow::Owned(
                        format!("error converting supplied value for version: {e}"),
                    ));
                self
            }
        }
        impl ::std::convert::TryFrom<UserList> for super::UserList {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    items: value.items?,
                    metadata: value.metadata?,
                    type_: value.type_?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::UserList> for UserList {
            fn from(value: super::UserList) -> Self {
                Self {
                    items: Ok(value.items),
                    metadata: Ok(value.metadata),
                    type_: Ok(value.type_),
                    version: Ok(value.version),
                }
            }
        }
        impl Account {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Account, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Account> for ::std::option::Option<super::Account> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Account,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Account::try_from(value).map(Some)
            }
        }
        impl AccountList {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::AccountList,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<AccountList>
        for ::std::option::Option<super::AccountList> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccountList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::AccountList::try_from(value).map(Some)
            }
        }
        impl CloudList {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::CloudList, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<CloudList>
        for ::std::option::Option<super::CloudList> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CloudList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::CloudList::try_from(value).map(Some)
            }
        }
        impl InvalidField {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::InvalidField,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<InvalidField>
        for ::std::option::Option<super::InvalidField> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InvalidField,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::InvalidField::try_from(value).map(Some)
            }
        }
        impl InvalidParam {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::InvalidParam,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<InvalidParam>
        for ::std::option::Option<super::InvalidParam> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: InvalidParam,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::InvalidParam::try_from(value).map(Some)
            }
        }
        impl Label {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Label, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Label> for ::std::option::Option<super::Label> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Label,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Label::try_from(value).map(Some)
            }
        }
        impl ListMetadata {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ListMetadata,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ListMetadata>
        for ::std::option::Option<super::ListMetadata> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ListMetadata,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ListMetadata::try_from(value).map(Some)
            }
        }
        impl Metadata {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Metadata, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Metadata>
        for ::std::option::Option<super::Metadata> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Metadata,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Metadata::try_from(value).map(Some)
            }
        }
        impl Problem {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Problem, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Problem> for ::std::option::Option<super::Problem> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Problem,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Problem::try_from(value).map(Some)
            }
        }
        impl ResponseMetadata {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::ResponseMetadata,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<ResponseMetadata>
        for ::std::option::Option<super::ResponseMetadata> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResponseMetadata,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::ResponseMetadata::try_from(value).map(Some)
            }
        }
        impl RoleBinding {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::RoleBinding,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<RoleBinding>
        for ::std::option::Option<super::RoleBinding> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RoleBinding,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::RoleBinding::try_from(value).map(Some)
            }
        }
        impl RoleBindingList {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::RoleBindingList,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<RoleBindingList>
        for ::std::option::Option<super::RoleBindingList> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RoleBindingList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::RoleBindingList::try_from(value).map(Some)
            }
        }
        impl Token {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::Token, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<Token> for ::std::option::Option<super::Token> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Token,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::Token::try_from(value).map(Some)
            }
        }
        impl TokenCreate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::TokenCreate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<TokenCreate>
        for ::std::option::Option<super::TokenCreate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::TokenCreate::try_from(value).map(Some)
            }
        }
        impl TokenCreated {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::TokenCreated,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<TokenCreated>
        for ::std::option::Option<super::TokenCreated> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenCreated,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::TokenCreated::try_from(value).map(Some)
            }
        }
        impl TokenList {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::TokenList, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<TokenList>
        for ::std::option::Option<super::TokenList> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::TokenList::try_from(value).map(Some)
            }
        }
        impl TokenUpdate {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<
                super::TokenUpdate,
                super::error::ConversionError,
            > {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<TokenUpdate>
        for ::std::option::Option<super::TokenUpdate> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::TokenUpdate::try_from(value).map(Some)
            }
        }
        impl User {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::User, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<User> for ::std::option::Option<super::User> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: User,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::User::try_from(value).map(Some)
            }
        }
        impl UserList {
            ///Makes the value. Fails with the name of a member that has to be there and is not set, or that
            ///could not be converted.
            pub fn build(
                self,
            ) -> ::std::result::Result<super::UserList, super::error::ConversionError> {
                ::std::convert::TryInto::try_into(self)
            }
        }
        impl ::std::convert::TryFrom<UserList>
        for ::std::option::Option<super::UserList> {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserList,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                super::UserList::try_from(value).map(Some)
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
        impl From<::std::borrow::Cow<'static, str>> for ConversionError {
            fn from(value: ::std::borrow::Cow<'static, str>) -> Self {
                Self(value)
            }
        }
    }
}
#[derive(Clone, Debug)]
/**Client for NetApp Astra Control user API tokens

Version: 0.1.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::session::Session,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub(crate) fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::session::Session,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::session::Session> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::session::Session {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::session::Session>,
    {}
};
impl Client {
    /**List the accounts

Returns the accounts that the bearer may see: its own (assumed).

It has one item. In order of creation unless `orderBy` says
otherwise; equal times by identifier (assumed). The query parameters are those of every list of this API: see
`token_list`. With `include` every item is an array of values.

Sends a `GET` request to `/accounts`

Arguments:
- `continue_`: Where to go on: the value of `metadata.continue` in the answer before, unchanged. Send the same `filter` and `orderBy` with it. A value that the server did not give out, or gave out for another filter or order, is a 400 with problem 5, and so is `continue` together with `skip` (all assumed). Standard base64 with padding, of a text in ASCII that brings about neither `+` nor `/` (assumed of all; live values are so), so it may stand in a URL as it is.
- `count`: `true` asks for `metadata.count`. No other value is allowed; leave the parameter out to do without.
- `filter`: Conditions that an item must meet, each written `field op 'value'`. Several may stand in one
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

The spaces around `op` may also stand as a literal `%20` after decoding.
- `include`: Names of the fields to return, separated by commas. Only whole top-level fields can be named. Each item of the answer is then an array of the values in the order asked for, instead of an object.
- `limit`: Number of items to return at most, from 1, in decimal digits without leading zeros. Without the parameter all items are returned.
- `order_by`: One top-level field to sort by: ascending, or descending if a space and `desc` follow (`asc` is not a word here). Strings sort by code point; tokens that compare equal stay in order of creation (both assumed). The space may also stand as a literal `%20` after decoding.
- `skip`: Number of items to pass over, from 1, in decimal digits without leading zeros; `skip=0` is an error. Not to be combined with `continue`.
```ignore
let response = client.account_list()
    .continue_(continue_)
    .count(count)
    .filter(filter)
    .include(include)
    .limit(limit)
    .order_by(order_by)
    .skip(skip)
    .send()
    .await;
```*/
    pub fn account_list(&self) -> builder::AccountList<'_> {
        builder::AccountList::new(self)
    }
    /**Retrieve an account

Returns one account. The operation takes no query parameters; any is refused with problem 6.

Sends a `GET` request to `/accounts/{account_id}`

Arguments:
- `account_id`: Identifier of the account that holds the user.
```ignore
let response = client.account_get()
    .account_id(account_id)
    .send()
    .await;
```*/
    pub fn account_get(&self) -> builder::AccountGet<'_> {
        builder::AccountGet::new(self)
    }
    /**List the role bindings

Returns who has which role: one role binding for each user. Users of every role may see it (assumed). In order of creation unless `orderBy` says
otherwise; equal times by identifier (assumed). The query parameters are those of every list of this API: see
`token_list`. With `include` every item is an array of values.

Sends a `GET` request to `/accounts/{account_id}/core/v1/roleBindings`

Arguments:
- `account_id`: Identifier of the account that holds the user.
- `continue_`: Where to go on: the value of `metadata.continue` in the answer before, unchanged. Send the same `filter` and `orderBy` with it. A value that the server did not give out, or gave out for another filter or order, is a 400 with problem 5, and so is `continue` together with `skip` (all assumed). Standard base64 with padding, of a text in ASCII that brings about neither `+` nor `/` (assumed of all; live values are so), so it may stand in a URL as it is.
- `count`: `true` asks for `metadata.count`. No other value is allowed; leave the parameter out to do without.
- `filter`: Conditions that an item must meet, each written `field op 'value'`. Several may stand in one
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

The spaces around `op` may also stand as a literal `%20` after decoding.
- `include`: Names of the fields to return, separated by commas. Only whole top-level fields can be named. Each item of the answer is then an array of the values in the order asked for, instead of an object.
- `limit`: Number of items to return at most, from 1, in decimal digits without leading zeros. Without the parameter all items are returned.
- `order_by`: One top-level field to sort by: ascending, or descending if a space and `desc` follow (`asc` is not a word here). Strings sort by code point; tokens that compare equal stay in order of creation (both assumed). The space may also stand as a literal `%20` after decoding.
- `skip`: Number of items to pass over, from 1, in decimal digits without leading zeros; `skip=0` is an error. Not to be combined with `continue`.
```ignore
let response = client.role_binding_list()
    .account_id(account_id)
    .continue_(continue_)
    .count(count)
    .filter(filter)
    .include(include)
    .limit(limit)
    .order_by(order_by)
    .skip(skip)
    .send()
    .await;
```*/
    pub fn role_binding_list(&self) -> builder::RoleBindingList<'_> {
        builder::RoleBindingList::new(self)
    }
    /**Retrieve a role binding

Returns one role binding. The operation takes no query parameters; any is refused with problem 6.

Sends a `GET` request to `/accounts/{account_id}/core/v1/roleBindings/{role_binding_id}`

Arguments:
- `account_id`: Identifier of the account that holds the user.
- `role_binding_id`: Identifier of the role binding.
```ignore
let response = client.role_binding_get()
    .account_id(account_id)
    .role_binding_id(role_binding_id)
    .send()
    .await;
```*/
    pub fn role_binding_get(&self) -> builder::RoleBindingGet<'_> {
        builder::RoleBindingGet::new(self)
    }
    /**List the users

Returns the users of the account. The vendor's page on a first call has this one: it shows that bearer and account
identifier work, and finds the user identifier that the paths of tokens need. Users of every role may see it (assumed). In order of creation unless `orderBy` says
otherwise; equal times by identifier (assumed). The query parameters are those of every list of this API: see
`token_list`. With `include` every item is an array of values.

Sends a `GET` request to `/accounts/{account_id}/core/v1/users`

Arguments:
- `account_id`: Identifier of the account that holds the user.
- `continue_`: Where to go on: the value of `metadata.continue` in the answer before, unchanged. Send the same `filter` and `orderBy` with it. A value that the server did not give out, or gave out for another filter or order, is a 400 with problem 5, and so is `continue` together with `skip` (all assumed). Standard base64 with padding, of a text in ASCII that brings about neither `+` nor `/` (assumed of all; live values are so), so it may stand in a URL as it is.
- `count`: `true` asks for `metadata.count`. No other value is allowed; leave the parameter out to do without.
- `filter`: Conditions that an item must meet, each written `field op 'value'`. Several may stand in one
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

The spaces around `op` may also stand as a literal `%20` after decoding.
- `include`: Names of the fields to return, separated by commas. Only whole top-level fields can be named. Each item of the answer is then an array of the values in the order asked for, instead of an object.
- `limit`: Number of items to return at most, from 1, in decimal digits without leading zeros. Without the parameter all items are returned.
- `order_by`: One top-level field to sort by: ascending, or descending if a space and `desc` follow (`asc` is not a word here). Strings sort by code point; tokens that compare equal stay in order of creation (both assumed). The space may also stand as a literal `%20` after decoding.
- `skip`: Number of items to pass over, from 1, in decimal digits without leading zeros; `skip=0` is an error. Not to be combined with `continue`.
```ignore
let response = client.user_list()
    .account_id(account_id)
    .continue_(continue_)
    .count(count)
    .filter(filter)
    .include(include)
    .limit(limit)
    .order_by(order_by)
    .skip(skip)
    .send()
    .await;
```*/
    pub fn user_list(&self) -> builder::UserList<'_> {
        builder::UserList::new(self)
    }
    /**Retrieve a user

Returns one user. The operation takes no query parameters; any is refused with problem 6.

Sends a `GET` request to `/accounts/{account_id}/core/v1/users/{user_id}`

Arguments:
- `account_id`: Identifier of the account that holds the user.
- `user_id`: Identifier of the user whom the tokens belong to.
```ignore
let response = client.user_get()
    .account_id(account_id)
    .user_id(user_id)
    .send()
    .await;
```*/
    pub fn user_get(&self) -> builder::UserGet<'_> {
        builder::UserGet::new(self)
    }
    /**List the tokens of a user

Returns the user's tokens without their secrets, oldest first unless `orderBy` says otherwise (the
default order is assumed). A user without tokens has an empty list.

Without `limit` all tokens are returned: neither a default nor a maximum is documented. If `limit`
cut the list, `metadata.continue` holds a value for the next call; without it the list is
complete. The parameters apply in this order: `filter`, `orderBy`, `skip` or `continue`, `limit`,
`include` (assumed).

Users reach their own tokens whatever their role; of the others in the account, an `owner` reaches
everyone's tokens and an `admin` everyone's but an `owner`'s (assumed); any other caller gets a
403.

With `include` every item is an array of values instead of an object.

Answered with 400, problem 5 (all assumed): an unknown query parameter, one that is given twice
(`filter` may be), one that does not match its pattern, an unknown field name, `skip` together
with `continue`. The secret is not a field here, so `include=token` is such an error. An unknown
user or account is a 404 with problem 2.

Sends a `GET` request to `/accounts/{account_id}/core/v1/users/{user_id}/tokens`

Arguments:
- `account_id`: Identifier of the account that holds the user.
- `user_id`: Identifier of the user whom the tokens belong to.
- `continue_`: Where to go on: the value of `metadata.continue` in the answer before, unchanged. Send the same `filter` and `orderBy` with it. A value that the server did not give out, or gave out for another filter or order, is a 400 with problem 5, and so is `continue` together with `skip` (all assumed). Standard base64 with padding, of a text in ASCII that brings about neither `+` nor `/` (assumed of all; live values are so), so it may stand in a URL as it is.
- `count`: `true` asks for `metadata.count`. No other value is allowed; leave the parameter out to do without.
- `filter`: Conditions that an item must meet, each written `field op 'value'`. Several may stand in one
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

The spaces around `op` may also stand as a literal `%20` after decoding.
- `include`: Names of the fields to return, separated by commas: `type`, `version`, `id`, `name`, `userID` or `metadata`. Only whole top-level fields can be named. Each item of the answer is then an array of the values in the order asked for, instead of an object. Without the parameter, items are whole tokens.
- `limit`: Number of items to return at most, from 1, in decimal digits without leading zeros. Without the parameter all items are returned.
- `order_by`: One top-level field to sort by: ascending, or descending if a space and `desc` follow (`asc` is not a word here). Strings sort by code point; tokens that compare equal stay in order of creation (both assumed). The space may also stand as a literal `%20` after decoding.
- `skip`: Number of items to pass over, from 1, in decimal digits without leading zeros; `skip=0` is an error. Not to be combined with `continue`.
```ignore
let response = client.token_list()
    .account_id(account_id)
    .user_id(user_id)
    .continue_(continue_)
    .count(count)
    .filter(filter)
    .include(include)
    .limit(limit)
    .order_by(order_by)
    .skip(skip)
    .send()
    .await;
```*/
    pub fn token_list(&self) -> builder::TokenList<'_> {
        builder::TokenList::new(self)
    }
    /**Create a token

Makes a new token for the user and returns it with its secret. No other answer ever holds the
secret: if this one is lost, delete the token and create another.

Names need not be unique (no rule is documented). The number of tokens per user has no documented
limit either. Of `metadata` only `labels` has an effect; without it the token gets no labels, and
times and users sent in it are ignored (assumed).

Nobody creates a token for another user: such a call is refused with 403 (assumed). An unknown
user or account is a 404 with problem 2. The operation takes no query parameters; any is refused
with problem 6 (assumed; problem 5 is documented too). The vendor's own command-line examples send no
`Content-Type`.

Sends a `POST` request to `/accounts/{account_id}/core/v1/users/{user_id}/tokens`

Arguments:
- `account_id`: Identifier of the account that holds the user.
- `user_id`: Identifier of the user whom the tokens belong to.
- `body`
```ignore
let response = client.token_create()
    .account_id(account_id)
    .user_id(user_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn token_create(&self) -> builder::TokenCreate<'_> {
        builder::TokenCreate::new(self)
    }
    /**Retrieve a token

Returns one token without its secret.

Users reach their own tokens whatever their role; of the others in the account, an `owner` reaches
everyone's tokens and an `admin` everyone's but an `owner`'s (assumed); any other caller gets a
403.

A token that is unknown, or belongs to another user or account than the path says, is a 404. The
vendor lists problem 2 (collection not found) for it here, but problem 1 (resource not found) for
changing and deleting. Tokens outside the path's user are not answered with 403, so that
identifiers do not leak (assumed).

The operation takes no query parameters; any is refused with problem 6 (assumed; problem 5 is
documented too). A request body is ignored (assumed; the vendor's own client sends one).

Sends a `GET` request to `/accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}`

Arguments:
- `account_id`: Identifier of the account that holds the user.
- `user_id`: Identifier of the user whom the tokens belong to.
- `token_id`: Identifier of the token (its member `id`, not its secret).
```ignore
let response = client.token_get()
    .account_id(account_id)
    .user_id(user_id)
    .token_id(token_id)
    .send()
    .await;
```*/
    pub fn token_get(&self) -> builder::TokenGet<'_> {
        builder::TokenGet::new(self)
    }
    /**Modify a token

Replaces the stored token by the body, except for what the user cannot change. In effect this
changes the name and the labels; identifier, user, creation and secret stay. Every success sets
`modificationTimestamp` and `modifiedBy`, even if nothing differs (assumed).

- A body without `name` keeps the name (assumed; the vendor makes it optional here, yet every
  token has one).
- A body without `metadata`, or with `metadata` but no `labels`, keeps the labels (the second half
  is assumed). `labels: []` removes them all.
- An `id` or `userID` that differs from the stored one is a 409 with problem 10 (assumed: the
  vendor does not say which fields conflict). Times and users in `metadata` are never an error and
  have no effect.
- The body of a `token_get` may be sent back as it is. The answer to a create may not: it has the
  member `token`, which the schema forbids (400, problem 8).

Users reach their own tokens whatever their role; of the others in the account, an `owner` reaches
everyone's tokens and an `admin` everyone's but an `owner`'s (assumed); any other caller gets a
403.

A token that is unknown, or belongs to another user or account than the path says, is a 404 with
problem 1. The operation takes no query parameters; any is refused with problem 6 (assumed;
problem 5 is documented too). Repeating the request does no harm, but with `If-Match` the repeat
of one that succeeded is a 412.

Sends a `PUT` request to `/accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}`

Arguments:
- `account_id`: Identifier of the account that holds the user.
- `user_id`: Identifier of the user whom the tokens belong to.
- `token_id`: Identifier of the token (its member `id`, not its secret).
- `if_match`: Change the token only if its current entity tag is among those given (quoted, separated by commas), or if it exists at all (`*`); otherwise 412 with problem 38. The vendor's general HTTP page promises it for PUT; the vendor's own OpenAPI document does not have it.
- `if_unmodified_since`: Change the token only if it was not modified after this HTTP date (whole seconds, GMT); otherwise 412 with problem 38. `modificationTimestamp` is rounded down to the second for the comparison (assumed). Ignored if `If-Match` is sent too, or if it is not a date. The vendor's general HTTP page promises it for PUT; the vendor's own OpenAPI document does not have it.
- `body`
```ignore
let response = client.token_update()
    .account_id(account_id)
    .user_id(user_id)
    .token_id(token_id)
    .if_match(if_match)
    .if_unmodified_since(if_unmodified_since)
    .body(body)
    .send()
    .await;
```*/
    pub fn token_update(&self) -> builder::TokenUpdate<'_> {
        builder::TokenUpdate::new(self)
    }
    /**Delete a token

Revokes the token for good: from the answer on its secret is refused with 401, problem 4. There is
no way back.

Deleting the token that authenticates the request is allowed (assumed). Repeating the request does
no harm; the repeat of one that succeeded is a 404.

Users reach their own tokens whatever their role; of the others in the account, an `owner` reaches
everyone's tokens and an `admin` everyone's but an `owner`'s (assumed); any other caller gets a
403.

A token that is unknown, or belongs to another user or account than the path says, is a 404 with
problem 1. The operation takes no query parameters; any is refused with problem 6 (assumed;
problem 5 is documented too). A request body is ignored (assumed; the vendor's own client sends
one).

Sends a `DELETE` request to `/accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}`

Arguments:
- `account_id`: Identifier of the account that holds the user.
- `user_id`: Identifier of the user whom the tokens belong to.
- `token_id`: Identifier of the token (its member `id`, not its secret).
```ignore
let response = client.token_delete()
    .account_id(account_id)
    .user_id(user_id)
    .token_id(token_id)
    .send()
    .await;
```*/
    pub fn token_delete(&self) -> builder::TokenDelete<'_> {
        builder::TokenDelete::new(self)
    }
    /**List the clouds

Returns the clouds in which the account manages something: none here. The vendor's toolkit asks for them after
each call that has failed, to tell whether the bearer is to blame.

Of the parameters of a list it takes `include`, `limit` and `filter`; any other one is refused with problem 5
(assumed).

Sends a `GET` request to `/accounts/{account_id}/topology/v1/clouds`

Arguments:
- `account_id`: Identifier of the account that holds the user.
- `filter`: Conditions that an item must meet, each written `field op 'value'`. Several may stand in one
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

The spaces around `op` may also stand as a literal `%20` after decoding.
- `include`: Names of the fields to return, separated by commas. Only whole top-level fields can be named. Each item of the answer is then an array of the values in the order asked for, instead of an object.
- `limit`: Number of items to return at most, from 1, in decimal digits without leading zeros. Without the parameter all items are returned.
```ignore
let response = client.cloud_list()
    .account_id(account_id)
    .filter(filter)
    .include(include)
    .limit(limit)
    .send()
    .await;
```*/
    pub fn cloud_list(&self) -> builder::CloudList<'_> {
        builder::CloudList::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::account_list`]

[`Client::account_list`]: super::Client::account_list*/
    #[derive(Debug, Clone)]
    pub struct AccountList<'a> {
        client: &'a super::Client,
        continue_: Result<Option<::std::string::String>, String>,
        count: Result<Option<bool>, String>,
        filter: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        include: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u64>, String>,
        order_by: Result<Option<::std::string::String>, String>,
        skip: Result<Option<u64>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> AccountList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                continue_: Ok(None),
                count: Ok(None),
                filter: Ok(None),
                include: Ok(None),
                limit: Ok(None),
                order_by: Ok(None),
                skip: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn continue_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.continue_ = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("continue_: {reason}"));
            self
        }
        pub fn count<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.count = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("count: {reason}"));
            self
        }
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: std::fmt::Display,
        {
            self.filter = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("filter: {reason}"));
            self
        }
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("include: {reason}"));
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
            V::Error: std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("limit: {reason}"));
            self
        }
        pub fn order_by<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.order_by = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("order_by: {reason}"));
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
            V::Error: std::fmt::Display,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("skip: {reason}"));
            self
        }
        ///Sends a `GET` request to `/accounts`
        pub async fn send(self) -> Result<ResponseValue<types::AccountList>, Error> {
            let Self {
                client,
                continue_,
                count,
                filter,
                include,
                limit,
                order_by,
                skip,
                options,
            } = self;
            let continue_ = continue_
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCOUNT_LIST,
                    reason,
                ))?;
            let count = count
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCOUNT_LIST,
                    reason,
                ))?;
            let filter = filter
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCOUNT_LIST,
                    reason,
                ))?;
            let include = include
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCOUNT_LIST,
                    reason,
                ))?;
            let limit = limit
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCOUNT_LIST,
                    reason,
                ))?;
            let order_by = order_by
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCOUNT_LIST,
                    reason,
                ))?;
            let skip = skip
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCOUNT_LIST,
                    reason,
                ))?;
            let url = format!("{}/accounts", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::runtime::QueryParam::new("continue", &continue_))
                .query(
                    &crate::runtime::QueryParam::new(
                        "count",
                        &count.filter(|is_set| *is_set),
                    ),
                )
                .query(&crate::runtime::QueryParam::new("filter", &filter))
                .query(&crate::runtime::QueryParam::new("include", &include))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .query(&crate::runtime::QueryParam::new("orderBy", &order_by))
                .query(&crate::runtime::QueryParam::new("skip", &skip))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::ACCOUNT_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ACCOUNT_LIST);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::account_get`]

[`Client::account_get`]: super::Client::account_get*/
    #[derive(Debug, Clone)]
    pub struct AccountGet<'a> {
        client: &'a super::Client,
        account_id: Result<types::Identifier, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> AccountGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.account_id = value
                .try_into()
                .map_err(|reason| format!("account_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/accounts/{account_id}`
        pub async fn send(self) -> Result<ResponseValue<types::Account>, Error> {
            let Self { client, account_id, options } = self;
            let account_id = account_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ACCOUNT_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/accounts/{}", client.baseurl, encode_path(&
                super::operations::ACCOUNT_GET, "account_id", & account_id.to_string())
                ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::ACCOUNT_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ACCOUNT_GET);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::role_binding_list`]

[`Client::role_binding_list`]: super::Client::role_binding_list*/
    #[derive(Debug, Clone)]
    pub struct RoleBindingList<'a> {
        client: &'a super::Client,
        account_id: Result<types::Identifier, String>,
        continue_: Result<Option<::std::string::String>, String>,
        count: Result<Option<bool>, String>,
        filter: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        include: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u64>, String>,
        order_by: Result<Option<::std::string::String>, String>,
        skip: Result<Option<u64>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> RoleBindingList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                continue_: Ok(None),
                count: Ok(None),
                filter: Ok(None),
                include: Ok(None),
                limit: Ok(None),
                order_by: Ok(None),
                skip: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.account_id = value
                .try_into()
                .map_err(|reason| format!("account_id: {reason}"));
            self
        }
        pub fn continue_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.continue_ = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("continue_: {reason}"));
            self
        }
        pub fn count<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.count = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("count: {reason}"));
            self
        }
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: std::fmt::Display,
        {
            self.filter = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("filter: {reason}"));
            self
        }
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("include: {reason}"));
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
            V::Error: std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("limit: {reason}"));
            self
        }
        pub fn order_by<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.order_by = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("order_by: {reason}"));
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
            V::Error: std::fmt::Display,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("skip: {reason}"));
            self
        }
        ///Sends a `GET` request to `/accounts/{account_id}/core/v1/roleBindings`
        pub async fn send(self) -> Result<ResponseValue<types::RoleBindingList>, Error> {
            let Self {
                client,
                account_id,
                continue_,
                count,
                filter,
                include,
                limit,
                order_by,
                skip,
                options,
            } = self;
            let account_id = account_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ROLE_BINDING_LIST,
                    reason,
                ))?;
            let continue_ = continue_
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ROLE_BINDING_LIST,
                    reason,
                ))?;
            let count = count
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ROLE_BINDING_LIST,
                    reason,
                ))?;
            let filter = filter
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ROLE_BINDING_LIST,
                    reason,
                ))?;
            let include = include
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ROLE_BINDING_LIST,
                    reason,
                ))?;
            let limit = limit
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ROLE_BINDING_LIST,
                    reason,
                ))?;
            let order_by = order_by
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ROLE_BINDING_LIST,
                    reason,
                ))?;
            let skip = skip
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ROLE_BINDING_LIST,
                    reason,
                ))?;
            let url = format!(
                "{}/accounts/{}/core/v1/roleBindings", client.baseurl, encode_path(&
                super::operations::ROLE_BINDING_LIST, "account_id", & account_id
                .to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::runtime::QueryParam::new("continue", &continue_))
                .query(
                    &crate::runtime::QueryParam::new(
                        "count",
                        &count.filter(|is_set| *is_set),
                    ),
                )
                .query(&crate::runtime::QueryParam::new("filter", &filter))
                .query(&crate::runtime::QueryParam::new("include", &include))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .query(&crate::runtime::QueryParam::new("orderBy", &order_by))
                .query(&crate::runtime::QueryParam::new("skip", &skip))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::ROLE_BINDING_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ROLE_BINDING_LIST);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::role_binding_get`]

[`Client::role_binding_get`]: super::Client::role_binding_get*/
    #[derive(Debug, Clone)]
    pub struct RoleBindingGet<'a> {
        client: &'a super::Client,
        account_id: Result<types::Identifier, String>,
        role_binding_id: Result<types::Identifier, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> RoleBindingGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                role_binding_id: Err("role_binding_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.account_id = value
                .try_into()
                .map_err(|reason| format!("account_id: {reason}"));
            self
        }
        pub fn role_binding_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.role_binding_id = value
                .try_into()
                .map_err(|reason| format!("role_binding_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/accounts/{account_id}/core/v1/roleBindings/{role_binding_id}`
        pub async fn send(self) -> Result<ResponseValue<types::RoleBinding>, Error> {
            let Self { client, account_id, role_binding_id, options } = self;
            let account_id = account_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ROLE_BINDING_GET,
                    reason,
                ))?;
            let role_binding_id = role_binding_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::ROLE_BINDING_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/accounts/{}/core/v1/roleBindings/{}", client.baseurl, encode_path(&
                super::operations::ROLE_BINDING_GET, "account_id", & account_id
                .to_string()) ?, encode_path(& super::operations::ROLE_BINDING_GET,
                "role_binding_id", & role_binding_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::ROLE_BINDING_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::ROLE_BINDING_GET);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::user_list`]

[`Client::user_list`]: super::Client::user_list*/
    #[derive(Debug, Clone)]
    pub struct UserList<'a> {
        client: &'a super::Client,
        account_id: Result<types::Identifier, String>,
        continue_: Result<Option<::std::string::String>, String>,
        count: Result<Option<bool>, String>,
        filter: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        include: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u64>, String>,
        order_by: Result<Option<::std::string::String>, String>,
        skip: Result<Option<u64>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> UserList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                continue_: Ok(None),
                count: Ok(None),
                filter: Ok(None),
                include: Ok(None),
                limit: Ok(None),
                order_by: Ok(None),
                skip: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.account_id = value
                .try_into()
                .map_err(|reason| format!("account_id: {reason}"));
            self
        }
        pub fn continue_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.continue_ = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("continue_: {reason}"));
            self
        }
        pub fn count<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.count = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("count: {reason}"));
            self
        }
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: std::fmt::Display,
        {
            self.filter = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("filter: {reason}"));
            self
        }
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("include: {reason}"));
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
            V::Error: std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("limit: {reason}"));
            self
        }
        pub fn order_by<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.order_by = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("order_by: {reason}"));
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
            V::Error: std::fmt::Display,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("skip: {reason}"));
            self
        }
        ///Sends a `GET` request to `/accounts/{account_id}/core/v1/users`
        pub async fn send(self) -> Result<ResponseValue<types::UserList>, Error> {
            let Self {
                client,
                account_id,
                continue_,
                count,
                filter,
                include,
                limit,
                order_by,
                skip,
                options,
            } = self;
            let account_id = account_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::USER_LIST,
                    reason,
                ))?;
            let continue_ = continue_
                .map_err(|reason| Error::invalid_request(
                    &super::operations::USER_LIST,
                    reason,
                ))?;
            let count = count
                .map_err(|reason| Error::invalid_request(
                    &super::operations::USER_LIST,
                    reason,
                ))?;
            let filter = filter
                .map_err(|reason| Error::invalid_request(
                    &super::operations::USER_LIST,
                    reason,
                ))?;
            let include = include
                .map_err(|reason| Error::invalid_request(
                    &super::operations::USER_LIST,
                    reason,
                ))?;
            let limit = limit
                .map_err(|reason| Error::invalid_request(
                    &super::operations::USER_LIST,
                    reason,
                ))?;
            let order_by = order_by
                .map_err(|reason| Error::invalid_request(
                    &super::operations::USER_LIST,
                    reason,
                ))?;
            let skip = skip
                .map_err(|reason| Error::invalid_request(
                    &super::operations::USER_LIST,
                    reason,
                ))?;
            let url = format!(
                "{}/accounts/{}/core/v1/users", client.baseurl, encode_path(&
                super::operations::USER_LIST, "account_id", & account_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::runtime::QueryParam::new("continue", &continue_))
                .query(
                    &crate::runtime::QueryParam::new(
                        "count",
                        &count.filter(|is_set| *is_set),
                    ),
                )
                .query(&crate::runtime::QueryParam::new("filter", &filter))
                .query(&crate::runtime::QueryParam::new("include", &include))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .query(&crate::runtime::QueryParam::new("orderBy", &order_by))
                .query(&crate::runtime::QueryParam::new("skip", &skip))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::USER_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::USER_LIST);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::user_get`]

[`Client::user_get`]: super::Client::user_get*/
    #[derive(Debug, Clone)]
    pub struct UserGet<'a> {
        client: &'a super::Client,
        account_id: Result<types::Identifier, String>,
        user_id: Result<types::Identifier, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> UserGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.account_id = value
                .try_into()
                .map_err(|reason| format!("account_id: {reason}"));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|reason| format!("user_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/accounts/{account_id}/core/v1/users/{user_id}`
        pub async fn send(self) -> Result<ResponseValue<types::User>, Error> {
            let Self { client, account_id, user_id, options } = self;
            let account_id = account_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::USER_GET,
                    reason,
                ))?;
            let user_id = user_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::USER_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/accounts/{}/core/v1/users/{}", client.baseurl, encode_path(&
                super::operations::USER_GET, "account_id", & account_id.to_string()) ?,
                encode_path(& super::operations::USER_GET, "user_id", & user_id
                .to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::USER_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::USER_GET);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::token_list`]

[`Client::token_list`]: super::Client::token_list*/
    #[derive(Debug, Clone)]
    pub struct TokenList<'a> {
        client: &'a super::Client,
        account_id: Result<types::Identifier, String>,
        user_id: Result<types::Identifier, String>,
        continue_: Result<Option<::std::string::String>, String>,
        count: Result<Option<bool>, String>,
        filter: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        include: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u64>, String>,
        order_by: Result<Option<::std::string::String>, String>,
        skip: Result<Option<u64>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> TokenList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                continue_: Ok(None),
                count: Ok(None),
                filter: Ok(None),
                include: Ok(None),
                limit: Ok(None),
                order_by: Ok(None),
                skip: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.account_id = value
                .try_into()
                .map_err(|reason| format!("account_id: {reason}"));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|reason| format!("user_id: {reason}"));
            self
        }
        pub fn continue_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.continue_ = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("continue_: {reason}"));
            self
        }
        pub fn count<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            V::Error: std::fmt::Display,
        {
            self.count = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("count: {reason}"));
            self
        }
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: std::fmt::Display,
        {
            self.filter = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("filter: {reason}"));
            self
        }
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("include: {reason}"));
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
            V::Error: std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("limit: {reason}"));
            self
        }
        pub fn order_by<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.order_by = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("order_by: {reason}"));
            self
        }
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
            V::Error: std::fmt::Display,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("skip: {reason}"));
            self
        }
        ///Sends a `GET` request to `/accounts/{account_id}/core/v1/users/{user_id}/tokens`
        pub async fn send(self) -> Result<ResponseValue<types::TokenList>, Error> {
            let Self {
                client,
                account_id,
                user_id,
                continue_,
                count,
                filter,
                include,
                limit,
                order_by,
                skip,
                options,
            } = self;
            let account_id = account_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_LIST,
                    reason,
                ))?;
            let user_id = user_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_LIST,
                    reason,
                ))?;
            let continue_ = continue_
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_LIST,
                    reason,
                ))?;
            let count = count
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_LIST,
                    reason,
                ))?;
            let filter = filter
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_LIST,
                    reason,
                ))?;
            let include = include
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_LIST,
                    reason,
                ))?;
            let limit = limit
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_LIST,
                    reason,
                ))?;
            let order_by = order_by
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_LIST,
                    reason,
                ))?;
            let skip = skip
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_LIST,
                    reason,
                ))?;
            let url = format!(
                "{}/accounts/{}/core/v1/users/{}/tokens", client.baseurl, encode_path(&
                super::operations::TOKEN_LIST, "account_id", & account_id.to_string()) ?,
                encode_path(& super::operations::TOKEN_LIST, "user_id", & user_id
                .to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::runtime::QueryParam::new("continue", &continue_))
                .query(
                    &crate::runtime::QueryParam::new(
                        "count",
                        &count.filter(|is_set| *is_set),
                    ),
                )
                .query(&crate::runtime::QueryParam::new("filter", &filter))
                .query(&crate::runtime::QueryParam::new("include", &include))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .query(&crate::runtime::QueryParam::new("orderBy", &order_by))
                .query(&crate::runtime::QueryParam::new("skip", &skip))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::TOKEN_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::TOKEN_LIST);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::token_create`]

[`Client::token_create`]: super::Client::token_create*/
    #[derive(Debug, Clone)]
    pub struct TokenCreate<'a> {
        client: &'a super::Client,
        account_id: Result<types::Identifier, String>,
        user_id: Result<types::Identifier, String>,
        body: Result<types::builder::TokenCreate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> TokenCreate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.account_id = value
                .try_into()
                .map_err(|reason| format!("account_id: {reason}"));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|reason| format!("user_id: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TokenCreate>,
            <V as std::convert::TryInto<types::TokenCreate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `TokenCreate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TokenCreate,
            ) -> types::builder::TokenCreate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/accounts/{account_id}/core/v1/users/{user_id}/tokens`
        pub async fn send(self) -> Result<ResponseValue<types::TokenCreated>, Error> {
            let Self { client, account_id, user_id, body, options } = self;
            let account_id = account_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_CREATE,
                    reason,
                ))?;
            let user_id = user_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_CREATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| types::TokenCreate::try_from(v).map_err(|e| e.to_string()))
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_CREATE,
                    reason,
                ))?;
            let url = format!(
                "{}/accounts/{}/core/v1/users/{}/tokens", client.baseurl, encode_path(&
                super::operations::TOKEN_CREATE, "account_id", & account_id.to_string())
                ?, encode_path(& super::operations::TOKEN_CREATE, "user_id", & user_id
                .to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&crate::secret::Exposed(&body))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::TOKEN_CREATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::TOKEN_CREATE);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::token_get`]

[`Client::token_get`]: super::Client::token_get*/
    #[derive(Debug, Clone)]
    pub struct TokenGet<'a> {
        client: &'a super::Client,
        account_id: Result<types::Identifier, String>,
        user_id: Result<types::Identifier, String>,
        token_id: Result<types::Identifier, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> TokenGet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                token_id: Err("token_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.account_id = value
                .try_into()
                .map_err(|reason| format!("account_id: {reason}"));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|reason| format!("user_id: {reason}"));
            self
        }
        pub fn token_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.token_id = value
                .try_into()
                .map_err(|reason| format!("token_id: {reason}"));
            self
        }
        ///Sends a `GET` request to `/accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}`
        pub async fn send(self) -> Result<ResponseValue<types::Token>, Error> {
            let Self { client, account_id, user_id, token_id, options } = self;
            let account_id = account_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_GET,
                    reason,
                ))?;
            let user_id = user_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_GET,
                    reason,
                ))?;
            let token_id = token_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_GET,
                    reason,
                ))?;
            let url = format!(
                "{}/accounts/{}/core/v1/users/{}/tokens/{}", client.baseurl,
                encode_path(& super::operations::TOKEN_GET, "account_id", & account_id
                .to_string()) ?, encode_path(& super::operations::TOKEN_GET, "user_id", &
                user_id.to_string()) ?, encode_path(& super::operations::TOKEN_GET,
                "token_id", & token_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::TOKEN_GET,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::TOKEN_GET);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::token_update`]

[`Client::token_update`]: super::Client::token_update*/
    #[derive(Debug, Clone)]
    pub struct TokenUpdate<'a> {
        client: &'a super::Client,
        account_id: Result<types::Identifier, String>,
        user_id: Result<types::Identifier, String>,
        token_id: Result<types::Identifier, String>,
        if_match: Result<Option<::std::string::String>, String>,
        if_unmodified_since: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::TokenUpdate, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> TokenUpdate<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                token_id: Err("token_id was not initialized".to_string()),
                if_match: Ok(None),
                if_unmodified_since: Ok(None),
                body: Ok(::std::default::Default::default()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.account_id = value
                .try_into()
                .map_err(|reason| format!("account_id: {reason}"));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|reason| format!("user_id: {reason}"));
            self
        }
        pub fn token_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.token_id = value
                .try_into()
                .map_err(|reason| format!("token_id: {reason}"));
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("if_match: {reason}"));
            self
        }
        pub fn if_unmodified_since<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.if_unmodified_since = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("if_unmodified_since: {reason}"));
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::TokenUpdate>,
            <V as std::convert::TryInto<types::TokenUpdate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `TokenUpdate` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::TokenUpdate,
            ) -> types::builder::TokenUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self {
                client,
                account_id,
                user_id,
                token_id,
                if_match,
                if_unmodified_since,
                body,
                options,
            } = self;
            let account_id = account_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_UPDATE,
                    reason,
                ))?;
            let user_id = user_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_UPDATE,
                    reason,
                ))?;
            let token_id = token_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_UPDATE,
                    reason,
                ))?;
            let if_match = if_match
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_UPDATE,
                    reason,
                ))?;
            let if_unmodified_since = if_unmodified_since
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_UPDATE,
                    reason,
                ))?;
            let body = body
                .and_then(|v| types::TokenUpdate::try_from(v).map_err(|e| e.to_string()))
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_UPDATE,
                    reason,
                ))?;
            let url = format!(
                "{}/accounts/{}/core/v1/users/{}/tokens/{}", client.baseurl,
                encode_path(& super::operations::TOKEN_UPDATE, "account_id", & account_id
                .to_string()) ?, encode_path(& super::operations::TOKEN_UPDATE,
                "user_id", & user_id.to_string()) ?, encode_path(&
                super::operations::TOKEN_UPDATE, "token_id", & token_id.to_string()) ?,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = if_match {
                header_map
                    .append(
                        "If-Match",
                        value
                            .to_string()
                            .try_into()
                            .map_err(|reason: ::reqwest::header::InvalidHeaderValue| {
                                Error::invalid_request(
                                    &super::operations::TOKEN_UPDATE,
                                    format!("{}: {reason}", "If-Match"),
                                )
                            })?,
                    );
            }
            if let Some(value) = if_unmodified_since {
                header_map
                    .append(
                        "If-Unmodified-Since",
                        value
                            .to_string()
                            .try_into()
                            .map_err(|reason: ::reqwest::header::InvalidHeaderValue| {
                                Error::invalid_request(
                                    &super::operations::TOKEN_UPDATE,
                                    format!("{}: {reason}", "If-Unmodified-Since"),
                                )
                            })?,
                    );
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&crate::secret::Exposed(&body))
                .headers(header_map)
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::TOKEN_UPDATE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::TOKEN_UPDATE);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 202u16 | 204u16 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::token_delete`]

[`Client::token_delete`]: super::Client::token_delete*/
    #[derive(Debug, Clone)]
    pub struct TokenDelete<'a> {
        client: &'a super::Client,
        account_id: Result<types::Identifier, String>,
        user_id: Result<types::Identifier, String>,
        token_id: Result<types::Identifier, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> TokenDelete<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                token_id: Err("token_id was not initialized".to_string()),
                options: ::std::default::Default::default(),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.account_id = value
                .try_into()
                .map_err(|reason| format!("account_id: {reason}"));
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.user_id = value
                .try_into()
                .map_err(|reason| format!("user_id: {reason}"));
            self
        }
        pub fn token_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.token_id = value
                .try_into()
                .map_err(|reason| format!("token_id: {reason}"));
            self
        }
        ///Sends a `DELETE` request to `/accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client, account_id, user_id, token_id, options } = self;
            let account_id = account_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_DELETE,
                    reason,
                ))?;
            let user_id = user_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_DELETE,
                    reason,
                ))?;
            let token_id = token_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::TOKEN_DELETE,
                    reason,
                ))?;
            let url = format!(
                "{}/accounts/{}/core/v1/users/{}/tokens/{}", client.baseurl,
                encode_path(& super::operations::TOKEN_DELETE, "account_id", & account_id
                .to_string()) ?, encode_path(& super::operations::TOKEN_DELETE,
                "user_id", & user_id.to_string()) ?, encode_path(&
                super::operations::TOKEN_DELETE, "token_id", & token_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::TOKEN_DELETE,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::TOKEN_DELETE);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 202u16 | 204u16 => Ok(ResponseValue::empty(response)),
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    /**Builder for [`Client::cloud_list`]

[`Client::cloud_list`]: super::Client::cloud_list*/
    #[derive(Debug, Clone)]
    pub struct CloudList<'a> {
        client: &'a super::Client,
        account_id: Result<types::Identifier, String>,
        filter: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
        include: Result<Option<::std::string::String>, String>,
        limit: Result<Option<u64>, String>,
        options: crate::call_options::CallOptions,
    }
    impl<'a> CloudList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id was not initialized".to_string()),
                filter: Ok(None),
                include: Ok(None),
                limit: Ok(None),
                options: ::std::default::Default::default(),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Identifier>,
            V::Error: std::fmt::Display,
        {
            self.account_id = value
                .try_into()
                .map_err(|reason| format!("account_id: {reason}"));
            self
        }
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
            V::Error: std::fmt::Display,
        {
            self.filter = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("filter: {reason}"));
            self
        }
        pub fn include<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            V::Error: std::fmt::Display,
        {
            self.include = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("include: {reason}"));
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
            V::Error: std::fmt::Display,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|reason| format!("limit: {reason}"));
            self
        }
        ///Sends a `GET` request to `/accounts/{account_id}/topology/v1/clouds`
        pub async fn send(self) -> Result<ResponseValue<types::CloudList>, Error> {
            let Self { client, account_id, filter, include, limit, options } = self;
            let account_id = account_id
                .map_err(|reason| Error::invalid_request(
                    &super::operations::CLOUD_LIST,
                    reason,
                ))?;
            let filter = filter
                .map_err(|reason| Error::invalid_request(
                    &super::operations::CLOUD_LIST,
                    reason,
                ))?;
            let include = include
                .map_err(|reason| Error::invalid_request(
                    &super::operations::CLOUD_LIST,
                    reason,
                ))?;
            let limit = limit
                .map_err(|reason| Error::invalid_request(
                    &super::operations::CLOUD_LIST,
                    reason,
                ))?;
            let url = format!(
                "{}/accounts/{}/topology/v1/clouds", client.baseurl, encode_path(&
                super::operations::CLOUD_LIST, "account_id", & account_id.to_string()) ?,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&crate::runtime::QueryParam::new("filter", &filter))
                .query(&crate::runtime::QueryParam::new("include", &include))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .build()
                .map_err(|error| Error::unsendable(
                    &super::operations::CLOUD_LIST,
                    error,
                ))?;
            let info = OperationInfo::new(&super::operations::CLOUD_LIST);
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info, &options).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 | 201u16 | 202u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::from_response(response)),
            }
        }
        ///Sets how long this call may take with all its attempts, in place of the client's
        ///[`call_timeout`](crate::ClientBuilder::call_timeout). An attempt still ends after the client's
        ///[`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }
        ///Sets when and how often this call is sent again, in place of the client's
        ///[`retry_policy`](crate::ClientBuilder::retry_policy). The bucket of retries stays the client's.
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    }
    impl<'a> TokenList<'a> {
        ///The items of all pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn stream(self) -> crate::listing::Items<types::TokenListItem> {
            crate::listing::Items::new(self.listing())
        }
        ///The items from a cursor on, which has to come of the same call.
        pub fn stream_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Items<types::TokenListItem> {
            crate::listing::Items::new(self.listing().resumed(cursor))
        }
        ///The pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn pages(self) -> crate::listing::Pages<types::TokenListItem> {
            crate::listing::Pages::new(self.listing())
        }
        ///The pages from a cursor on, which has to come of the same call.
        pub fn pages_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Pages<types::TokenListItem> {
            crate::listing::Pages::new(self.listing().resumed(cursor))
        }
        fn listing(self) -> crate::listing::Listing<types::TokenListItem> {
            let Self {
                client,
                account_id,
                user_id,
                continue_,
                count,
                filter,
                include,
                limit,
                order_by,
                skip,
                options,
            } = self;
            let client = client.clone();
            let arguments = format!(
                "{:?}", (& account_id, & user_id, & count, & filter, & include, &
                order_by, & skip,)
            );
            let limit = limit.map(|size| size.or_else(|| Some(1000)));
            crate::listing::Listing::new(
                &super::operations::TOKEN_LIST,
                &arguments,
                crate::listing::Start::at_key(continue_),
                move |request| {
                    let client = client.clone();
                    let account_id = account_id.clone();
                    let user_id = user_id.clone();
                    let count = count.clone();
                    let filter = filter.clone();
                    let include = include.clone();
                    let limit = limit.clone();
                    let order_by = order_by.clone();
                    let skip = skip.clone();
                    let options = options.clone();
                    Box::pin(async move {
                        let call = TokenList {
                            client: &client,
                            account_id,
                            user_id,
                            count,
                            filter,
                            include,
                            limit,
                            order_by,
                            skip: if request.key.is_some() { Ok(None) } else { skip },
                            options,
                            continue_: Ok(request.key),
                        };
                        let page = call.send().await?.into_inner();
                        Ok(crate::listing::Fetched {
                            total_count: page.metadata.count.into(),
                            next: page.metadata.continue_,
                            items: page.items,
                        })
                    })
                },
            )
        }
    }
    impl<'a> AccountList<'a> {
        ///The items of all pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn stream(self) -> crate::listing::Items<types::AccountListItem> {
            crate::listing::Items::new(self.listing())
        }
        ///The items from a cursor on, which has to come of the same call.
        pub fn stream_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Items<types::AccountListItem> {
            crate::listing::Items::new(self.listing().resumed(cursor))
        }
        ///The pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn pages(self) -> crate::listing::Pages<types::AccountListItem> {
            crate::listing::Pages::new(self.listing())
        }
        ///The pages from a cursor on, which has to come of the same call.
        pub fn pages_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Pages<types::AccountListItem> {
            crate::listing::Pages::new(self.listing().resumed(cursor))
        }
        fn listing(self) -> crate::listing::Listing<types::AccountListItem> {
            let Self {
                client,
                continue_,
                count,
                filter,
                include,
                limit,
                order_by,
                skip,
                options,
            } = self;
            let client = client.clone();
            let arguments = format!(
                "{:?}", (& count, & filter, & include, & order_by, & skip,)
            );
            let limit = limit.map(|size| size.or_else(|| Some(1000)));
            crate::listing::Listing::new(
                &super::operations::ACCOUNT_LIST,
                &arguments,
                crate::listing::Start::at_key(continue_),
                move |request| {
                    let client = client.clone();
                    let count = count.clone();
                    let filter = filter.clone();
                    let include = include.clone();
                    let limit = limit.clone();
                    let order_by = order_by.clone();
                    let skip = skip.clone();
                    let options = options.clone();
                    Box::pin(async move {
                        let call = AccountList {
                            client: &client,
                            count,
                            filter,
                            include,
                            limit,
                            order_by,
                            skip: if request.key.is_some() { Ok(None) } else { skip },
                            options,
                            continue_: Ok(request.key),
                        };
                        let page = call.send().await?.into_inner();
                        Ok(crate::listing::Fetched {
                            total_count: page.metadata.count.into(),
                            next: page.metadata.continue_,
                            items: page.items,
                        })
                    })
                },
            )
        }
    }
    impl<'a> UserList<'a> {
        ///The items of all pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn stream(self) -> crate::listing::Items<types::UserListItem> {
            crate::listing::Items::new(self.listing())
        }
        ///The items from a cursor on, which has to come of the same call.
        pub fn stream_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Items<types::UserListItem> {
            crate::listing::Items::new(self.listing().resumed(cursor))
        }
        ///The pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn pages(self) -> crate::listing::Pages<types::UserListItem> {
            crate::listing::Pages::new(self.listing())
        }
        ///The pages from a cursor on, which has to come of the same call.
        pub fn pages_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Pages<types::UserListItem> {
            crate::listing::Pages::new(self.listing().resumed(cursor))
        }
        fn listing(self) -> crate::listing::Listing<types::UserListItem> {
            let Self {
                client,
                account_id,
                continue_,
                count,
                filter,
                include,
                limit,
                order_by,
                skip,
                options,
            } = self;
            let client = client.clone();
            let arguments = format!(
                "{:?}", (& account_id, & count, & filter, & include, & order_by, & skip,)
            );
            let limit = limit.map(|size| size.or_else(|| Some(1000)));
            crate::listing::Listing::new(
                &super::operations::USER_LIST,
                &arguments,
                crate::listing::Start::at_key(continue_),
                move |request| {
                    let client = client.clone();
                    let account_id = account_id.clone();
                    let count = count.clone();
                    let filter = filter.clone();
                    let include = include.clone();
                    let limit = limit.clone();
                    let order_by = order_by.clone();
                    let skip = skip.clone();
                    let options = options.clone();
                    Box::pin(async move {
                        let call = UserList {
                            client: &client,
                            account_id,
                            count,
                            filter,
                            include,
                            limit,
                            order_by,
                            skip: if request.key.is_some() { Ok(None) } else { skip },
                            options,
                            continue_: Ok(request.key),
                        };
                        let page = call.send().await?.into_inner();
                        Ok(crate::listing::Fetched {
                            total_count: page.metadata.count.into(),
                            next: page.metadata.continue_,
                            items: page.items,
                        })
                    })
                },
            )
        }
    }
    impl<'a> RoleBindingList<'a> {
        ///The items of all pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn stream(self) -> crate::listing::Items<types::RoleBindingListItem> {
            crate::listing::Items::new(self.listing())
        }
        ///The items from a cursor on, which has to come of the same call.
        pub fn stream_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Items<types::RoleBindingListItem> {
            crate::listing::Items::new(self.listing().resumed(cursor))
        }
        ///The pages, fetched as they are asked for. See [`listing`](crate::listing).
        pub fn pages(self) -> crate::listing::Pages<types::RoleBindingListItem> {
            crate::listing::Pages::new(self.listing())
        }
        ///The pages from a cursor on, which has to come of the same call.
        pub fn pages_from(
            self,
            cursor: crate::listing::Cursor,
        ) -> crate::listing::Pages<types::RoleBindingListItem> {
            crate::listing::Pages::new(self.listing().resumed(cursor))
        }
        fn listing(self) -> crate::listing::Listing<types::RoleBindingListItem> {
            let Self {
                client,
                account_id,
                continue_,
                count,
                filter,
                include,
                limit,
                order_by,
                skip,
                options,
            } = self;
            let client = client.clone();
            let arguments = format!(
                "{:?}", (& account_id, & count, & filter, & include, & order_by, & skip,)
            );
            let limit = limit.map(|size| size.or_else(|| Some(1000)));
            crate::listing::Listing::new(
                &super::operations::ROLE_BINDING_LIST,
                &arguments,
                crate::listing::Start::at_key(continue_),
                move |request| {
                    let client = client.clone();
                    let account_id = account_id.clone();
                    let count = count.clone();
                    let filter = filter.clone();
                    let include = include.clone();
                    let limit = limit.clone();
                    let order_by = order_by.clone();
                    let skip = skip.clone();
                    let options = options.clone();
                    Box::pin(async move {
                        let call = RoleBindingList {
                            client: &client,
                            account_id,
                            count,
                            filter,
                            include,
                            limit,
                            order_by,
                            skip: if request.key.is_some() { Ok(None) } else { skip },
                            options,
                            continue_: Ok(request.key),
                        };
                        let page = call.send().await?.into_inner();
                        Ok(crate::listing::Fetched {
                            total_count: page.metadata.count.into(),
                            next: page.metadata.continue_,
                            items: page.items,
                        })
                    })
                },
            )
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
/// Enumerations of the document; each takes values that the document does not know, too.
pub mod values {
    crate::open_enum! {
        #[doc = "Marks a token. Not the media type of the body, which ends in `+json`."]
        TokenType { #[doc = "`application/astra-token`"] APPLICATION_ASTRA_TOKEN =
        "application/astra-token"; }
    }
    crate::open_enum! {
        #[doc =
        "Marks a list of tokens. The member may be missing; the vendor shows it in an example only."]
        TokenListType { #[doc = "`application/astra-tokens`"] APPLICATION_ASTRA_TOKENS =
        "application/astra-tokens"; }
    }
    crate::open_enum! {
        #[doc =
        "Version of the form of a token or of a list of tokens. There is only one so far. In a list the member may be missing."]
        TokenVersion { #[doc = "`1.0`"] V1_0 = "1.0"; }
    }
    crate::open_enum! {
        #[doc = "Marks a user."] UserType { #[doc = "`application/astra-user`"]
        APPLICATION_ASTRA_USER = "application/astra-user"; }
    }
    crate::open_enum! {
        #[doc = "Marks a list of users."] UserListType { #[doc =
        "`application/astra-users`"] APPLICATION_ASTRA_USERS = "application/astra-users";
        }
    }
    crate::open_enum! {
        #[doc = "Version of the form of a user."] UserVersion { #[doc = "`1.2`"] V1_2 =
        "1.2"; }
    }
    crate::open_enum! {
        #[doc =
        "Whether the user is known by now. `suspended` is one who may not use the account for a while."]
        UserState { #[doc = "`pending`"] PENDING = "pending"; #[doc = "`active`"] ACTIVE
        = "active"; #[doc = "`suspended`"] SUSPENDED = "suspended"; }
    }
    crate::open_enum! {
        #[doc = "Who vouches for the user."] AuthProvider { #[doc = "`cloud-central`"]
        CLOUD_CENTRAL = "cloud-central"; #[doc = "`local`"] LOCAL = "local"; #[doc =
        "`ldap`"] LDAP = "ldap"; }
    }
    crate::open_enum! {
        #[doc = "Marks a role binding."] RoleBindingType { #[doc =
        "`application/astra-roleBinding`"] APPLICATION_ASTRA_ROLE_BINDING =
        "application/astra-roleBinding"; }
    }
    crate::open_enum! {
        #[doc = "Marks a list of role bindings."] RoleBindingListType { #[doc =
        "`application/astra-roleBindings`"] APPLICATION_ASTRA_ROLE_BINDINGS =
        "application/astra-roleBindings"; }
    }
    crate::open_enum! {
        #[doc = "Version of the form of a role binding."] RoleBindingVersion { #[doc =
        "`1.1`"] V1_1 = "1.1"; }
    }
    crate::open_enum! {
        #[doc = "Whose role it is. The nil UUID stands for the one that it is not."]
        PrincipalType { #[doc = "`user`"] USER = "user"; #[doc = "`group`"] GROUP =
        "group"; }
    }
    crate::open_enum! {
        #[doc = "A role, each with the rights of those before it."] AccountRole { #[doc =
        "`viewer`"] VIEWER = "viewer"; #[doc = "`member`"] MEMBER = "member"; #[doc =
        "`admin`"] ADMIN = "admin"; #[doc = "`owner`"] OWNER = "owner"; }
    }
    crate::open_enum! {
        #[doc = "Marks an account."] AccountType { #[doc = "`application/astra-account`"]
        APPLICATION_ASTRA_ACCOUNT = "application/astra-account"; }
    }
    crate::open_enum! {
        #[doc = "Marks a list of accounts."] AccountListType { #[doc =
        "`application/astra-accounts`"] APPLICATION_ASTRA_ACCOUNTS =
        "application/astra-accounts"; }
    }
    crate::open_enum! {
        #[doc = "Version of the form of an account."] AccountVersion { #[doc = "`1.0`"]
        V1_0 = "1.0"; }
    }
    crate::open_enum! {
        #[doc = "How far the account has come."] AccountState { #[doc = "`pending`"]
        PENDING = "pending"; #[doc = "`active`"] ACTIVE = "active"; #[doc =
        "`deletePending`"] DELETE_PENDING = "deletePending"; }
    }
    crate::open_enum! {
        #[doc = "Marks a list of clouds."] CloudListType { #[doc =
        "`application/astra-clouds`"] APPLICATION_ASTRA_CLOUDS =
        "application/astra-clouds"; }
    }
    crate::open_enum! {
        #[doc = "Version of the form of a cloud."] CloudVersion { #[doc = "`1.1`"] V1_1 =
        "1.1"; }
    }
}
/// What the document says of each operation beyond its types.
pub mod operations {
    use crate::error::read_vendor_error;
    use crate::operation::{AnswerForm, CredentialUse, Operation};
    ///Create a token.
    pub static TOKEN_CREATE: Operation = Operation {
        api: "astra_control",
        id: "token_create",
        method: "POST",
        path: "/accounts/{account_id}/core/v1/users/{user_id}/tokens",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: false,
        media_type: Some("application/astra-token+json"),
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///List the tokens of a user.
    pub static TOKEN_LIST: Operation = Operation {
        api: "astra_control",
        id: "token_list",
        method: "GET",
        path: "/accounts/{account_id}/core/v1/users/{user_id}/tokens",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Retrieve a token.
    pub static TOKEN_GET: Operation = Operation {
        api: "astra_control",
        id: "token_get",
        method: "GET",
        path: "/accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Modify a token.
    pub static TOKEN_UPDATE: Operation = Operation {
        api: "astra_control",
        id: "token_update",
        method: "PUT",
        path: "/accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: Some("application/astra-token+json"),
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Delete a token.
    pub static TOKEN_DELETE: Operation = Operation {
        api: "astra_control",
        id: "token_delete",
        method: "DELETE",
        path: "/accounts/{account_id}/core/v1/users/{user_id}/tokens/{token_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///List the accounts.
    pub static ACCOUNT_LIST: Operation = Operation {
        api: "astra_control",
        id: "account_list",
        method: "GET",
        path: "/accounts",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Retrieve an account.
    pub static ACCOUNT_GET: Operation = Operation {
        api: "astra_control",
        id: "account_get",
        method: "GET",
        path: "/accounts/{account_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///List the users.
    pub static USER_LIST: Operation = Operation {
        api: "astra_control",
        id: "user_list",
        method: "GET",
        path: "/accounts/{account_id}/core/v1/users",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Retrieve a user.
    pub static USER_GET: Operation = Operation {
        api: "astra_control",
        id: "user_get",
        method: "GET",
        path: "/accounts/{account_id}/core/v1/users/{user_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///List the role bindings.
    pub static ROLE_BINDING_LIST: Operation = Operation {
        api: "astra_control",
        id: "role_binding_list",
        method: "GET",
        path: "/accounts/{account_id}/core/v1/roleBindings",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///Retrieve a role binding.
    pub static ROLE_BINDING_GET: Operation = Operation {
        api: "astra_control",
        id: "role_binding_get",
        method: "GET",
        path: "/accounts/{account_id}/core/v1/roleBindings/{role_binding_id}",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    ///List the clouds.
    pub static CLOUD_LIST: Operation = Operation {
        api: "astra_control",
        id: "cloud_list",
        method: "GET",
        path: "/accounts/{account_id}/topology/v1/clouds",
        replaces: "",
        credential: CredentialUse::Needed,
        answer: AnswerForm::Json,
        safe_to_repeat: true,
        media_type: None,
        read_vendor_error: read_vendor_error::<super::types::Problem>,
    };
    #[cfg(test)]
    pub(crate) static ALL: &[&Operation] = &[
        &TOKEN_CREATE,
        &TOKEN_LIST,
        &TOKEN_GET,
        &TOKEN_UPDATE,
        &TOKEN_DELETE,
        &ACCOUNT_LIST,
        &ACCOUNT_GET,
        &USER_LIST,
        &USER_GET,
        &ROLE_BINDING_LIST,
        &ROLE_BINDING_GET,
        &CLOUD_LIST,
    ];
}
/// The objects that answers are made of, by name, each decoded and encoded again.
#[cfg(test)]
pub mod answers {
    pub const ALL: &[(&str, crate::forward_compatibility::Recode)] = &[
        ("Account", crate::forward_compatibility::recode::<super::types::Account>),
        (
            "AccountList",
            crate::forward_compatibility::recode::<super::types::AccountList>,
        ),
        ("CloudList", crate::forward_compatibility::recode::<super::types::CloudList>),
        (
            "InvalidField",
            crate::forward_compatibility::recode::<super::types::InvalidField>,
        ),
        (
            "InvalidParam",
            crate::forward_compatibility::recode::<super::types::InvalidParam>,
        ),
        ("Label", crate::forward_compatibility::recode::<super::types::Label>),
        (
            "ListMetadata",
            crate::forward_compatibility::recode::<super::types::ListMetadata>,
        ),
        ("Problem", crate::forward_compatibility::recode::<super::types::Problem>),
        (
            "ResponseMetadata",
            crate::forward_compatibility::recode::<super::types::ResponseMetadata>,
        ),
        (
            "RoleBinding",
            crate::forward_compatibility::recode::<super::types::RoleBinding>,
        ),
        (
            "RoleBindingList",
            crate::forward_compatibility::recode::<super::types::RoleBindingList>,
        ),
        ("Token", crate::forward_compatibility::recode::<super::types::Token>),
        (
            "TokenCreated",
            crate::forward_compatibility::recode::<super::types::TokenCreated>,
        ),
        ("TokenList", crate::forward_compatibility::recode::<super::types::TokenList>),
        ("User", crate::forward_compatibility::recode::<super::types::User>),
        ("UserList", crate::forward_compatibility::recode::<super::types::UserList>),
    ];
    /// Those of errors.
    pub const ERRORS: &[&str] = &["InvalidField", "InvalidParam", "Problem"];
}
/// How a client is made, and what it shows of its caller.
mod connection {
    use reqwest::header::HeaderName;
    use super::Client;
    use crate::auth::Authorization;
    use crate::builder::{ApiClient, BuildError, ClientBuilder};
    use crate::credential::{CredentialError, CredentialProvider};
    use crate::custom_request::{self, CustomRequest};
    use crate::error::read_vendor_error;
    use crate::session::Session;
    use crate::{credential::EnvironmentToken, secret::TokenSecret};
    impl Client {
        ///Starts a client from a base URL, `https://{host}`. See
        /// [`ClientBuilder::build`](crate::ClientBuilder::build) for what may stand there.
        pub fn builder(base_url: impl Into<String>) -> ClientBuilder<Self> {
            ClientBuilder::new(base_url.into())
        }
        ///Starts a client from the environment variables `ASTRA_CONTROL_BASE_URL` and `ASTRA_CONTROL_TOKEN`.
        /// The credential is read again for each request.
        ///
        /// # Errors
        ///
        /// [`BuildError::Environment`](crate::BuildError::Environment) names the variable that is missing or empty.
        pub fn builder_from_environment() -> Result<ClientBuilder<Self>, BuildError> {
            ClientBuilder::from_environment()
        }
        /// Starts a request to a path that the API's document does not have, below the base URL: the credential,
        /// retries, errors and traces are those of every call. See [`CustomRequest`](crate::CustomRequest).
        pub fn request(
            &self,
            method: reqwest::Method,
            path: impl Into<String>,
        ) -> CustomRequest {
            static OPERATIONS: custom_request::Operations = custom_request::operations(
                "astra_control",
                read_vendor_error::<super::types::Problem>,
            );
            CustomRequest::new(self, &OPERATIONS, (method, path.into()))
        }
    }
    impl ApiClient for Client {
        ///A token. It is sent as `Authorization: Bearer …`.
        type Credential = TokenSecret;
        fn authorization(credential: &Self::Credential) -> Option<Authorization> {
            Authorization::header(
                HeaderName::from_static("authorization"),
                Some("Bearer"),
                credential,
            )
        }
        const ENVIRONMENT_PREFIX: &str = "ASTRA_CONTROL";
        fn environment_credential() -> Result<
            Box<dyn CredentialProvider<Self::Credential>>,
            CredentialError,
        > {
            EnvironmentToken::new("ASTRA_CONTROL_TOKEN").provider()
        }
        fn assemble(
            base_url: &str,
            http_client: reqwest::Client,
            session: Session,
        ) -> Self {
            Self::new_with_client(base_url, http_client, session)
        }
    }
}
