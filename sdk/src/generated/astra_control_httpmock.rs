// Generated from `openapi/astra-control.yaml` by `cargo xtask generate`; do not edit.
// Inputs: 091e3acc34ea8795; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use crate::astra_control::*;
    pub struct AccountListWhen(::httpmock::When);
    impl AccountListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/accounts$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn continue_<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("continue", value.to_string()))
            } else {
                Self(self.0.query_param_missing("continue"))
            }
        }
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("count", value.to_string()))
            } else {
                Self(self.0.query_param_missing("count"))
            }
        }
        pub fn filter<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    value
                        .iter()
                        .fold(
                            self.0,
                            |when, value| when.query_param("filter", value.to_string()),
                        ),
                )
            } else {
                Self(self.0.query_param_missing("filter"))
            }
        }
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn order_by<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("orderBy", value.to_string()))
            } else {
                Self(self.0.query_param_missing("orderBy"))
            }
        }
        pub fn skip<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("skip", value.to_string()))
            } else {
                Self(self.0.query_param_missing("skip"))
            }
        }
    }
    pub struct AccountListThen(::httpmock::Then);
    impl AccountListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::AccountList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn service_unavailable(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(503u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct AccountGetWhen(::httpmock::When);
    impl AccountGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/accounts/[^/]*$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn account_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/{}$", regex::escape(& crate ::path_segment::segment(&
                        value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct AccountGetThen(::httpmock::Then);
    impl AccountGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::Account) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn service_unavailable(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(503u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct RoleBindingListWhen(::httpmock::When);
    impl RoleBindingListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/accounts/[^/]*/core/v1/roleBindings$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn account_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/{}/core/v1/roleBindings$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn continue_<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("continue", value.to_string()))
            } else {
                Self(self.0.query_param_missing("continue"))
            }
        }
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("count", value.to_string()))
            } else {
                Self(self.0.query_param_missing("count"))
            }
        }
        pub fn filter<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    value
                        .iter()
                        .fold(
                            self.0,
                            |when, value| when.query_param("filter", value.to_string()),
                        ),
                )
            } else {
                Self(self.0.query_param_missing("filter"))
            }
        }
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn order_by<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("orderBy", value.to_string()))
            } else {
                Self(self.0.query_param_missing("orderBy"))
            }
        }
        pub fn skip<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("skip", value.to_string()))
            } else {
                Self(self.0.query_param_missing("skip"))
            }
        }
    }
    pub struct RoleBindingListThen(::httpmock::Then);
    impl RoleBindingListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::RoleBindingList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn service_unavailable(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(503u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct RoleBindingGetWhen(::httpmock::When);
    impl RoleBindingGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/accounts/[^/]*/core/v1/roleBindings/[^/]*$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn account_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/{}/core/v1/roleBindings/.*$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn role_binding_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/.*/core/v1/roleBindings/{}$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct RoleBindingGetThen(::httpmock::Then);
    impl RoleBindingGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::RoleBinding) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn service_unavailable(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(503u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct UserListWhen(::httpmock::When);
    impl UserListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/accounts/[^/]*/core/v1/users$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn account_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/{}/core/v1/users$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn continue_<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("continue", value.to_string()))
            } else {
                Self(self.0.query_param_missing("continue"))
            }
        }
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("count", value.to_string()))
            } else {
                Self(self.0.query_param_missing("count"))
            }
        }
        pub fn filter<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    value
                        .iter()
                        .fold(
                            self.0,
                            |when, value| when.query_param("filter", value.to_string()),
                        ),
                )
            } else {
                Self(self.0.query_param_missing("filter"))
            }
        }
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn order_by<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("orderBy", value.to_string()))
            } else {
                Self(self.0.query_param_missing("orderBy"))
            }
        }
        pub fn skip<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("skip", value.to_string()))
            } else {
                Self(self.0.query_param_missing("skip"))
            }
        }
    }
    pub struct UserListThen(::httpmock::Then);
    impl UserListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::UserList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn service_unavailable(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(503u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct UserGetWhen(::httpmock::When);
    impl UserGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/accounts/[^/]*/core/v1/users/[^/]*$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn account_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/{}/core/v1/users/.*$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/.*/core/v1/users/{}$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct UserGetThen(::httpmock::Then);
    impl UserGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::User) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn service_unavailable(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(503u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct TokenListWhen(::httpmock::When);
    impl TokenListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/accounts/[^/]*/core/v1/users/[^/]*/tokens$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn account_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/{}/core/v1/users/.*/tokens$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/.*/core/v1/users/{}/tokens$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn continue_<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("continue", value.to_string()))
            } else {
                Self(self.0.query_param_missing("continue"))
            }
        }
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("count", value.to_string()))
            } else {
                Self(self.0.query_param_missing("count"))
            }
        }
        pub fn filter<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    value
                        .iter()
                        .fold(
                            self.0,
                            |when, value| when.query_param("filter", value.to_string()),
                        ),
                )
            } else {
                Self(self.0.query_param_missing("filter"))
            }
        }
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn order_by<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("orderBy", value.to_string()))
            } else {
                Self(self.0.query_param_missing("orderBy"))
            }
        }
        pub fn skip<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("skip", value.to_string()))
            } else {
                Self(self.0.query_param_missing("skip"))
            }
        }
    }
    pub struct TokenListThen(::httpmock::Then);
    impl TokenListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::TokenList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn service_unavailable(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(503u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct TokenCreateWhen(::httpmock::When);
    impl TokenCreateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^/accounts/[^/]*/core/v1/users/[^/]*/tokens$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn account_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/{}/core/v1/users/.*/tokens$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/.*/core/v1/users/{}/tokens$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::TokenCreate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct TokenCreateThen(::httpmock::Then);
    impl TokenCreateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn created(self, value: &types::TokenCreated) -> Self {
            Self(
                self
                    .0
                    .status(201u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn conflict(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(409u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn service_unavailable(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(503u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct TokenGetWhen(::httpmock::When);
    impl TokenGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/accounts/[^/]*/core/v1/users/[^/]*/tokens/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn account_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/{}/core/v1/users/.*/tokens/.*$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/.*/core/v1/users/{}/tokens/.*$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn token_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/.*/core/v1/users/.*/tokens/{}$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct TokenGetThen(::httpmock::Then);
    impl TokenGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::Token) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn service_unavailable(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(503u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct TokenUpdateWhen(::httpmock::When);
    impl TokenUpdateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new(
                                "^/accounts/[^/]*/core/v1/users/[^/]*/tokens/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn account_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/{}/core/v1/users/.*/tokens/.*$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/.*/core/v1/users/{}/tokens/.*$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn token_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/.*/core/v1/users/.*/tokens/{}$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn if_match<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.header("If-Match", value.to_string()))
            } else {
                Self(self.0.header_missing("If-Match"))
            }
        }
        pub fn if_unmodified_since<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.header("If-Unmodified-Since", value.to_string()))
            } else {
                Self(self.0.header_missing("If-Unmodified-Since"))
            }
        }
        pub fn body(self, value: &types::TokenUpdate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct TokenUpdateThen(::httpmock::Then);
    impl TokenUpdateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn bad_request(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn conflict(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(409u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn precondition_failed(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(412u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn service_unavailable(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(503u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct TokenDeleteWhen(::httpmock::When);
    impl TokenDeleteWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        regex::Regex::new(
                                "^/accounts/[^/]*/core/v1/users/[^/]*/tokens/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn account_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/{}/core/v1/users/.*/tokens/.*$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn user_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/.*/core/v1/users/{}/tokens/.*$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn token_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/.*/core/v1/users/.*/tokens/{}$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct TokenDeleteThen(::httpmock::Then);
    impl TokenDeleteThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn bad_request(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn service_unavailable(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(503u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct CloudListWhen(::httpmock::When);
    impl CloudListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/accounts/[^/]*/topology/v1/clouds$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn account_id(self, value: &types::Identifier) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^/accounts/{}/topology/v1/clouds$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn filter<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    value
                        .iter()
                        .fold(
                            self.0,
                            |when, value| when.query_param("filter", value.to_string()),
                        ),
                )
            } else {
                Self(self.0.query_param_missing("filter"))
            }
        }
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
    }
    pub struct CloudListThen(::httpmock::Then);
    impl CloudListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::CloudList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn service_unavailable(self, value: &types::Problem) -> Self {
            Self(
                self
                    .0
                    .status(503u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
}
/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    fn account_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AccountListWhen, operations::AccountListThen);
    fn account_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AccountGetWhen, operations::AccountGetThen);
    fn role_binding_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RoleBindingListWhen, operations::RoleBindingListThen);
    fn role_binding_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RoleBindingGetWhen, operations::RoleBindingGetThen);
    fn user_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserListWhen, operations::UserListThen);
    fn user_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserGetWhen, operations::UserGetThen);
    fn token_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TokenListWhen, operations::TokenListThen);
    fn token_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TokenCreateWhen, operations::TokenCreateThen);
    fn token_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TokenGetWhen, operations::TokenGetThen);
    fn token_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TokenUpdateWhen, operations::TokenUpdateThen);
    fn token_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TokenDeleteWhen, operations::TokenDeleteThen);
    fn cloud_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CloudListWhen, operations::CloudListThen);
}
impl MockServerExt for ::httpmock::MockServer {
    fn account_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AccountListWhen, operations::AccountListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AccountListWhen::new(when),
                operations::AccountListThen::new(then),
            )
        })
    }
    fn account_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AccountGetWhen, operations::AccountGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AccountGetWhen::new(when),
                operations::AccountGetThen::new(then),
            )
        })
    }
    fn role_binding_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RoleBindingListWhen, operations::RoleBindingListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RoleBindingListWhen::new(when),
                operations::RoleBindingListThen::new(then),
            )
        })
    }
    fn role_binding_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RoleBindingGetWhen, operations::RoleBindingGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RoleBindingGetWhen::new(when),
                operations::RoleBindingGetThen::new(then),
            )
        })
    }
    fn user_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserListWhen, operations::UserListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserListWhen::new(when),
                operations::UserListThen::new(then),
            )
        })
    }
    fn user_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserGetWhen, operations::UserGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserGetWhen::new(when),
                operations::UserGetThen::new(then),
            )
        })
    }
    fn token_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TokenListWhen, operations::TokenListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::TokenListWhen::new(when),
                operations::TokenListThen::new(then),
            )
        })
    }
    fn token_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TokenCreateWhen, operations::TokenCreateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::TokenCreateWhen::new(when),
                operations::TokenCreateThen::new(then),
            )
        })
    }
    fn token_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TokenGetWhen, operations::TokenGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::TokenGetWhen::new(when),
                operations::TokenGetThen::new(then),
            )
        })
    }
    fn token_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TokenUpdateWhen, operations::TokenUpdateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::TokenUpdateWhen::new(when),
                operations::TokenUpdateThen::new(then),
            )
        })
    }
    fn token_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TokenDeleteWhen, operations::TokenDeleteThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::TokenDeleteWhen::new(when),
                operations::TokenDeleteThen::new(then),
            )
        })
    }
    fn cloud_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CloudListWhen, operations::CloudListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CloudListWhen::new(when),
                operations::CloudListThen::new(then),
            )
        })
    }
}
