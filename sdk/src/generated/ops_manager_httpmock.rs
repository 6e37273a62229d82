// Generated from `openapi/ops-manager.yaml` by `cargo xtask generate`; do not edit.
// Inputs: 221ff8c747efd3e1; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use crate::ops_manager::*;
    pub struct RootGetWhen(::httpmock::When);
    impl RootGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct RootGetThen(::httpmock::Then);
    impl RootGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::Root) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct GlobalAccessListEntryListWhen(::httpmock::When);
    impl GlobalAccessListEntryListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/admin/accessList$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn include_count<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("includeCount", value.to_string()))
            } else {
                Self(self.0.query_param_missing("includeCount"))
            }
        }
        pub fn items_per_page<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("itemsPerPage", value.to_string()))
            } else {
                Self(self.0.query_param_missing("itemsPerPage"))
            }
        }
        pub fn page_num<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("pageNum", value.to_string()))
            } else {
                Self(self.0.query_param_missing("pageNum"))
            }
        }
    }
    pub struct GlobalAccessListEntryListThen(::httpmock::Then);
    impl GlobalAccessListEntryListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::GlobalAccessListEntryList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct GlobalAccessListEntryCreateWhen(::httpmock::When);
    impl GlobalAccessListEntryCreateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/admin/accessList$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::GlobalAccessListEntryCreate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct GlobalAccessListEntryCreateThen(::httpmock::Then);
    impl GlobalAccessListEntryCreateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::GlobalAccessListEntry) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct GlobalAccessListEntryGetWhen(::httpmock::When);
    impl GlobalAccessListEntryGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/admin/accessList/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn global_access_list_entry_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/admin/accessList/{}$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct GlobalAccessListEntryGetThen(::httpmock::Then);
    impl GlobalAccessListEntryGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::GlobalAccessListEntry) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct GlobalAccessListEntryDeleteWhen(::httpmock::When);
    impl GlobalAccessListEntryDeleteWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/admin/accessList/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn global_access_list_entry_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/admin/accessList/{}$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct GlobalAccessListEntryDeleteThen(::httpmock::Then);
    impl GlobalAccessListEntryDeleteThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct GlobalAccessListEntryUpdateWhen(::httpmock::When);
    impl GlobalAccessListEntryUpdateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PATCH)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/admin/accessList/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn global_access_list_entry_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/admin/accessList/{}$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::GlobalAccessListEntryUpdate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct GlobalAccessListEntryUpdateThen(::httpmock::Then);
    impl GlobalAccessListEntryUpdateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::GlobalAccessListEntry) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct GlobalApiKeyListWhen(::httpmock::When);
    impl GlobalApiKeyListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/admin/apiKeys$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn include_count<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("includeCount", value.to_string()))
            } else {
                Self(self.0.query_param_missing("includeCount"))
            }
        }
        pub fn items_per_page<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("itemsPerPage", value.to_string()))
            } else {
                Self(self.0.query_param_missing("itemsPerPage"))
            }
        }
        pub fn page_num<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("pageNum", value.to_string()))
            } else {
                Self(self.0.query_param_missing("pageNum"))
            }
        }
    }
    pub struct GlobalApiKeyListThen(::httpmock::Then);
    impl GlobalApiKeyListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiKeyList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct GlobalApiKeyCreateWhen(::httpmock::When);
    impl GlobalApiKeyCreateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/admin/apiKeys$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::GlobalApiKeyCreate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct GlobalApiKeyCreateThen(::httpmock::Then);
    impl GlobalApiKeyCreateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiKey) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct GlobalRoleListWhen(::httpmock::When);
    impl GlobalRoleListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/admin/apiKeys/roles$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct GlobalRoleListThen(::httpmock::Then);
    impl GlobalRoleListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::GlobalRoleList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct GlobalApiKeyGetWhen(::httpmock::When);
    impl GlobalApiKeyGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/admin/apiKeys/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn api_key_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/admin/apiKeys/{}$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct GlobalApiKeyGetThen(::httpmock::Then);
    impl GlobalApiKeyGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiKey) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct GlobalApiKeyDeleteWhen(::httpmock::When);
    impl GlobalApiKeyDeleteWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/admin/apiKeys/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn api_key_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/admin/apiKeys/{}$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct GlobalApiKeyDeleteThen(::httpmock::Then);
    impl GlobalApiKeyDeleteThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct GlobalApiKeyUpdateWhen(::httpmock::When);
    impl GlobalApiKeyUpdateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PATCH)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/admin/apiKeys/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn api_key_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/admin/apiKeys/{}$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::GlobalApiKeyUpdate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct GlobalApiKeyUpdateThen(::httpmock::Then);
    impl GlobalApiKeyUpdateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiKey) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct VersionGetWhen(::httpmock::When);
    impl VersionGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/api/private/unauth/version$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct VersionGetThen(::httpmock::Then);
    impl VersionGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &str) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "text/plain")
                    .body(value.to_string()),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ProjectListWhen(::httpmock::When);
    impl ProjectListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/groups$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn include_count<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("includeCount", value.to_string()))
            } else {
                Self(self.0.query_param_missing("includeCount"))
            }
        }
        pub fn items_per_page<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("itemsPerPage", value.to_string()))
            } else {
                Self(self.0.query_param_missing("itemsPerPage"))
            }
        }
        pub fn page_num<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("pageNum", value.to_string()))
            } else {
                Self(self.0.query_param_missing("pageNum"))
            }
        }
    }
    pub struct ProjectListThen(::httpmock::Then);
    impl ProjectListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ProjectList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ProjectCreateWhen(::httpmock::When);
    impl ProjectCreateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/groups$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::ProjectCreate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct ProjectCreateThen(::httpmock::Then);
    impl ProjectCreateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn created(self, value: &types::ProjectCreated) -> Self {
            Self(
                self
                    .0
                    .status(201u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn conflict(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(409u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ProjectGetByNameWhen(::httpmock::When);
    impl ProjectGetByNameWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/groups/byName/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_name(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/groups/byName/{}$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct ProjectGetByNameThen(::httpmock::Then);
    impl ProjectGetByNameThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::Project) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn conflict(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(409u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ProjectGetWhen(::httpmock::When);
    impl ProjectGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/groups/[^/]*$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/groups/{}$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct ProjectGetThen(::httpmock::Then);
    impl ProjectGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::Project) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ProjectDeleteWhen(::httpmock::When);
    impl ProjectDeleteWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/groups/[^/]*$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/groups/{}$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct ProjectDeleteThen(::httpmock::Then);
    impl ProjectDeleteThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn accepted(self, value: &types::Deletion) -> Self {
            Self(
                self
                    .0
                    .status(202u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ProjectUpdateWhen(::httpmock::When);
    impl ProjectUpdateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PATCH)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/groups/[^/]*$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/groups/{}$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::ProjectUpdate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct ProjectUpdateThen(::httpmock::Then);
    impl ProjectUpdateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::Project) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn conflict(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(409u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct AgentApiKeyListWhen(::httpmock::When);
    impl AgentApiKeyListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/groups/[^/]*/agentapikeys$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/groups/{}/agentapikeys$",
                        regex::escape(& crate ::path_segment::segment(& value
                        .to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct AgentApiKeyListThen(::httpmock::Then);
    impl AgentApiKeyListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::AgentApiKeyList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct AgentApiKeyCreateWhen(::httpmock::When);
    impl AgentApiKeyCreateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/groups/[^/]*/agentapikeys$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/groups/{}/agentapikeys$",
                        regex::escape(& crate ::path_segment::segment(& value
                        .to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::AgentApiKeyCreate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct AgentApiKeyCreateThen(::httpmock::Then);
    impl AgentApiKeyCreateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::AgentApiKey) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct AgentApiKeyDeleteWhen(::httpmock::When);
    impl AgentApiKeyDeleteWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/groups/[^/]*/agentapikeys/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/groups/{}/agentapikeys/.*$",
                        regex::escape(& crate ::path_segment::segment(& value
                        .to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn agent_api_key_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/groups/.*/agentapikeys/{}$",
                        regex::escape(& crate ::path_segment::segment(& value
                        .to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct AgentApiKeyDeleteThen(::httpmock::Then);
    impl AgentApiKeyDeleteThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ProjectApiKeyListWhen(::httpmock::When);
    impl ProjectApiKeyListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/groups/[^/]*/apiKeys$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/groups/{}/apiKeys$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn include_count<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("includeCount", value.to_string()))
            } else {
                Self(self.0.query_param_missing("includeCount"))
            }
        }
        pub fn items_per_page<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("itemsPerPage", value.to_string()))
            } else {
                Self(self.0.query_param_missing("itemsPerPage"))
            }
        }
        pub fn page_num<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("pageNum", value.to_string()))
            } else {
                Self(self.0.query_param_missing("pageNum"))
            }
        }
    }
    pub struct ProjectApiKeyListThen(::httpmock::Then);
    impl ProjectApiKeyListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiKeyList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ProjectApiKeyCreateWhen(::httpmock::When);
    impl ProjectApiKeyCreateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/groups/[^/]*/apiKeys$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/groups/{}/apiKeys$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::ProjectApiKeyCreate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct ProjectApiKeyCreateThen(::httpmock::Then);
    impl ProjectApiKeyCreateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiKey) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ProjectApiKeyDeleteWhen(::httpmock::When);
    impl ProjectApiKeyDeleteWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/groups/[^/]*/apiKeys/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/groups/{}/apiKeys/.*$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn api_key_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/groups/.*/apiKeys/{}$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct ProjectApiKeyDeleteThen(::httpmock::Then);
    impl ProjectApiKeyDeleteThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ProjectApiKeyUpdateWhen(::httpmock::When);
    impl ProjectApiKeyUpdateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PATCH)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/groups/[^/]*/apiKeys/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn project_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/groups/{}/apiKeys/.*$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn api_key_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/groups/.*/apiKeys/{}$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::ProjectApiKeyUpdate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct ProjectApiKeyUpdateThen(::httpmock::Then);
    impl ProjectApiKeyUpdateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiKey) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct OrgListWhen(::httpmock::When);
    impl OrgListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/orgs$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn include_count<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("includeCount", value.to_string()))
            } else {
                Self(self.0.query_param_missing("includeCount"))
            }
        }
        pub fn include_deleted_orgs<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("includeDeletedOrgs", value.to_string()))
            } else {
                Self(self.0.query_param_missing("includeDeletedOrgs"))
            }
        }
        pub fn items_per_page<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("itemsPerPage", value.to_string()))
            } else {
                Self(self.0.query_param_missing("itemsPerPage"))
            }
        }
        pub fn name<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("name", value.to_string()))
            } else {
                Self(self.0.query_param_missing("name"))
            }
        }
        pub fn page_num<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("pageNum", value.to_string()))
            } else {
                Self(self.0.query_param_missing("pageNum"))
            }
        }
    }
    pub struct OrgListThen(::httpmock::Then);
    impl OrgListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::OrganizationList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct OrgCreateWhen(::httpmock::When);
    impl OrgCreateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/orgs$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::OrganizationCreate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct OrgCreateThen(::httpmock::Then);
    impl OrgCreateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::Organization) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct OrgGetWhen(::httpmock::When);
    impl OrgGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/orgs/[^/]*$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/{}$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct OrgGetThen(::httpmock::Then);
    impl OrgGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::Organization) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct OrgDeleteWhen(::httpmock::When);
    impl OrgDeleteWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/orgs/[^/]*$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/{}$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct OrgDeleteThen(::httpmock::Then);
    impl OrgDeleteThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn conflict(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(409u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct OrgUpdateWhen(::httpmock::When);
    impl OrgUpdateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PATCH)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/orgs/[^/]*$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/{}$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::OrganizationUpdate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct OrgUpdateThen(::httpmock::Then);
    impl OrgUpdateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::Organization) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct OrgApiKeyListWhen(::httpmock::When);
    impl OrgApiKeyListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/orgs/[^/]*/apiKeys$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/{}/apiKeys$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn include_count<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("includeCount", value.to_string()))
            } else {
                Self(self.0.query_param_missing("includeCount"))
            }
        }
        pub fn items_per_page<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("itemsPerPage", value.to_string()))
            } else {
                Self(self.0.query_param_missing("itemsPerPage"))
            }
        }
        pub fn page_num<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("pageNum", value.to_string()))
            } else {
                Self(self.0.query_param_missing("pageNum"))
            }
        }
    }
    pub struct OrgApiKeyListThen(::httpmock::Then);
    impl OrgApiKeyListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiKeyList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct OrgApiKeyCreateWhen(::httpmock::When);
    impl OrgApiKeyCreateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/orgs/[^/]*/apiKeys$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/{}/apiKeys$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::OrgApiKeyCreate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct OrgApiKeyCreateThen(::httpmock::Then);
    impl OrgApiKeyCreateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiKey) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct OrgApiKeyGetWhen(::httpmock::When);
    impl OrgApiKeyGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/orgs/[^/]*/apiKeys/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/{}/apiKeys/.*$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn api_key_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/.*/apiKeys/{}$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct OrgApiKeyGetThen(::httpmock::Then);
    impl OrgApiKeyGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiKey) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct OrgApiKeyDeleteWhen(::httpmock::When);
    impl OrgApiKeyDeleteWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/orgs/[^/]*/apiKeys/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/{}/apiKeys/.*$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn api_key_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/.*/apiKeys/{}$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct OrgApiKeyDeleteThen(::httpmock::Then);
    impl OrgApiKeyDeleteThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct OrgApiKeyUpdateWhen(::httpmock::When);
    impl OrgApiKeyUpdateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PATCH)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/orgs/[^/]*/apiKeys/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/{}/apiKeys/.*$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn api_key_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/.*/apiKeys/{}$", regex::escape(&
                        crate ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::OrgApiKeyUpdate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct OrgApiKeyUpdateThen(::httpmock::Then);
    impl OrgApiKeyUpdateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiKey) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct AccessListEntryListWhen(::httpmock::When);
    impl AccessListEntryListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/orgs/[^/]*/apiKeys/[^/]*/accessList$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/{}/apiKeys/.*/accessList$",
                        regex::escape(& crate ::path_segment::segment(& value
                        .to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn api_key_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/.*/apiKeys/{}/accessList$",
                        regex::escape(& crate ::path_segment::segment(& value
                        .to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn include_count<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("includeCount", value.to_string()))
            } else {
                Self(self.0.query_param_missing("includeCount"))
            }
        }
        pub fn items_per_page<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("itemsPerPage", value.to_string()))
            } else {
                Self(self.0.query_param_missing("itemsPerPage"))
            }
        }
        pub fn page_num<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("pageNum", value.to_string()))
            } else {
                Self(self.0.query_param_missing("pageNum"))
            }
        }
    }
    pub struct AccessListEntryListThen(::httpmock::Then);
    impl AccessListEntryListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::AccessListEntryList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct AccessListEntryCreateWhen(::httpmock::When);
    impl AccessListEntryCreateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/orgs/[^/]*/apiKeys/[^/]*/accessList$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/{}/apiKeys/.*/accessList$",
                        regex::escape(& crate ::path_segment::segment(& value
                        .to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn api_key_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/.*/apiKeys/{}/accessList$",
                        regex::escape(& crate ::path_segment::segment(& value
                        .to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn include_count<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("includeCount", value.to_string()))
            } else {
                Self(self.0.query_param_missing("includeCount"))
            }
        }
        pub fn items_per_page<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("itemsPerPage", value.to_string()))
            } else {
                Self(self.0.query_param_missing("itemsPerPage"))
            }
        }
        pub fn page_num<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("pageNum", value.to_string()))
            } else {
                Self(self.0.query_param_missing("pageNum"))
            }
        }
        pub fn body(self, value: &types::AccessListEntryCreateList) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct AccessListEntryCreateThen(::httpmock::Then);
    impl AccessListEntryCreateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::AccessListEntryList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn conflict(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(409u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct AccessListEntryGetWhen(::httpmock::When);
    impl AccessListEntryGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/orgs/[^/]*/apiKeys/[^/]*/accessList/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/{}/apiKeys/.*/accessList/.*$",
                        regex::escape(& crate ::path_segment::segment(& value
                        .to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn api_key_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/.*/apiKeys/{}/accessList/.*$",
                        regex::escape(& crate ::path_segment::segment(& value
                        .to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn access_list_entry(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/.*/apiKeys/.*/accessList/{}$",
                        regex::escape(& crate ::path_segment::segment(& value
                        .to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct AccessListEntryGetThen(::httpmock::Then);
    impl AccessListEntryGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::AccessListEntry) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct AccessListEntryDeleteWhen(::httpmock::When);
    impl AccessListEntryDeleteWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        regex::Regex::new(
                                "^(?:/api/public/v1\\.0)?/orgs/[^/]*/apiKeys/[^/]*/accessList/[^/]*$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/{}/apiKeys/.*/accessList/.*$",
                        regex::escape(& crate ::path_segment::segment(& value
                        .to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn api_key_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/.*/apiKeys/{}/accessList/.*$",
                        regex::escape(& crate ::path_segment::segment(& value
                        .to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn access_list_entry(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/.*/apiKeys/.*/accessList/{}$",
                        regex::escape(& crate ::path_segment::segment(& value
                        .to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct AccessListEntryDeleteThen(::httpmock::Then);
    impl AccessListEntryDeleteThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct OrgProjectListWhen(::httpmock::When);
    impl OrgProjectListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/orgs/[^/]*/groups$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &types::ObjectId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/public/v1\\.0)?/orgs/{}/groups$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn include_count<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("includeCount", value.to_string()))
            } else {
                Self(self.0.query_param_missing("includeCount"))
            }
        }
        pub fn items_per_page<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("itemsPerPage", value.to_string()))
            } else {
                Self(self.0.query_param_missing("itemsPerPage"))
            }
        }
        pub fn name<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("name", value.to_string()))
            } else {
                Self(self.0.query_param_missing("name"))
            }
        }
        pub fn page_num<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("pageNum", value.to_string()))
            } else {
                Self(self.0.query_param_missing("pageNum"))
            }
        }
    }
    pub struct OrgProjectListThen(::httpmock::Then);
    impl OrgProjectListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ProjectList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct FirstUserCreateWhen(::httpmock::When);
    impl FirstUserCreateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^(?:/api/public/v1\\.0)?/unauth/users$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn access_list<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    value
                        .iter()
                        .fold(
                            self.0,
                            |when, value| {
                                when.query_param("accessList", value.to_string())
                            },
                        ),
                )
            } else {
                Self(self.0.query_param_missing("accessList"))
            }
        }
        pub fn whitelist<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
        {
            if let Some(value) = value.into() {
                Self(
                    value
                        .iter()
                        .fold(
                            self.0,
                            |when, value| {
                                when.query_param("whitelist", value.to_string())
                            },
                        ),
                )
            } else {
                Self(self.0.query_param_missing("whitelist"))
            }
        }
        pub fn body(self, value: &types::FirstUserCreate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct FirstUserCreateThen(::httpmock::Then);
    impl FirstUserCreateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn created(self, value: &types::FirstUser) -> Self {
            Self(
                self
                    .0
                    .status(201u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn conflict(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(409u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn internal_server_error(self, value: &types::ApiError) -> Self {
            Self(
                self
                    .0
                    .status(500u16)
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
    fn root_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RootGetWhen, operations::RootGetThen);
    fn global_access_list_entry_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalAccessListEntryListWhen,
            operations::GlobalAccessListEntryListThen,
        );
    fn global_access_list_entry_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalAccessListEntryCreateWhen,
            operations::GlobalAccessListEntryCreateThen,
        );
    fn global_access_list_entry_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalAccessListEntryGetWhen,
            operations::GlobalAccessListEntryGetThen,
        );
    fn global_access_list_entry_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalAccessListEntryDeleteWhen,
            operations::GlobalAccessListEntryDeleteThen,
        );
    fn global_access_list_entry_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalAccessListEntryUpdateWhen,
            operations::GlobalAccessListEntryUpdateThen,
        );
    fn global_api_key_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GlobalApiKeyListWhen, operations::GlobalApiKeyListThen);
    fn global_api_key_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalApiKeyCreateWhen,
            operations::GlobalApiKeyCreateThen,
        );
    fn global_role_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GlobalRoleListWhen, operations::GlobalRoleListThen);
    fn global_api_key_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GlobalApiKeyGetWhen, operations::GlobalApiKeyGetThen);
    fn global_api_key_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalApiKeyDeleteWhen,
            operations::GlobalApiKeyDeleteThen,
        );
    fn global_api_key_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalApiKeyUpdateWhen,
            operations::GlobalApiKeyUpdateThen,
        );
    fn version_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::VersionGetWhen, operations::VersionGetThen);
    fn project_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProjectListWhen, operations::ProjectListThen);
    fn project_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProjectCreateWhen, operations::ProjectCreateThen);
    fn project_get_by_name<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProjectGetByNameWhen, operations::ProjectGetByNameThen);
    fn project_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProjectGetWhen, operations::ProjectGetThen);
    fn project_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProjectDeleteWhen, operations::ProjectDeleteThen);
    fn project_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProjectUpdateWhen, operations::ProjectUpdateThen);
    fn agent_api_key_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AgentApiKeyListWhen, operations::AgentApiKeyListThen);
    fn agent_api_key_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AgentApiKeyCreateWhen, operations::AgentApiKeyCreateThen);
    fn agent_api_key_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AgentApiKeyDeleteWhen, operations::AgentApiKeyDeleteThen);
    fn project_api_key_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProjectApiKeyListWhen, operations::ProjectApiKeyListThen);
    fn project_api_key_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProjectApiKeyCreateWhen,
            operations::ProjectApiKeyCreateThen,
        );
    fn project_api_key_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProjectApiKeyDeleteWhen,
            operations::ProjectApiKeyDeleteThen,
        );
    fn project_api_key_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProjectApiKeyUpdateWhen,
            operations::ProjectApiKeyUpdateThen,
        );
    fn org_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgListWhen, operations::OrgListThen);
    fn org_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgCreateWhen, operations::OrgCreateThen);
    fn org_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgGetWhen, operations::OrgGetThen);
    fn org_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgDeleteWhen, operations::OrgDeleteThen);
    fn org_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgUpdateWhen, operations::OrgUpdateThen);
    fn org_api_key_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgApiKeyListWhen, operations::OrgApiKeyListThen);
    fn org_api_key_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgApiKeyCreateWhen, operations::OrgApiKeyCreateThen);
    fn org_api_key_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgApiKeyGetWhen, operations::OrgApiKeyGetThen);
    fn org_api_key_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgApiKeyDeleteWhen, operations::OrgApiKeyDeleteThen);
    fn org_api_key_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgApiKeyUpdateWhen, operations::OrgApiKeyUpdateThen);
    fn access_list_entry_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AccessListEntryListWhen,
            operations::AccessListEntryListThen,
        );
    fn access_list_entry_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AccessListEntryCreateWhen,
            operations::AccessListEntryCreateThen,
        );
    fn access_list_entry_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AccessListEntryGetWhen,
            operations::AccessListEntryGetThen,
        );
    fn access_list_entry_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AccessListEntryDeleteWhen,
            operations::AccessListEntryDeleteThen,
        );
    fn org_project_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgProjectListWhen, operations::OrgProjectListThen);
    fn first_user_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FirstUserCreateWhen, operations::FirstUserCreateThen);
}
impl MockServerExt for ::httpmock::MockServer {
    fn root_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RootGetWhen, operations::RootGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RootGetWhen::new(when),
                operations::RootGetThen::new(then),
            )
        })
    }
    fn global_access_list_entry_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalAccessListEntryListWhen,
            operations::GlobalAccessListEntryListThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GlobalAccessListEntryListWhen::new(when),
                operations::GlobalAccessListEntryListThen::new(then),
            )
        })
    }
    fn global_access_list_entry_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalAccessListEntryCreateWhen,
            operations::GlobalAccessListEntryCreateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GlobalAccessListEntryCreateWhen::new(when),
                operations::GlobalAccessListEntryCreateThen::new(then),
            )
        })
    }
    fn global_access_list_entry_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalAccessListEntryGetWhen,
            operations::GlobalAccessListEntryGetThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GlobalAccessListEntryGetWhen::new(when),
                operations::GlobalAccessListEntryGetThen::new(then),
            )
        })
    }
    fn global_access_list_entry_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalAccessListEntryDeleteWhen,
            operations::GlobalAccessListEntryDeleteThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GlobalAccessListEntryDeleteWhen::new(when),
                operations::GlobalAccessListEntryDeleteThen::new(then),
            )
        })
    }
    fn global_access_list_entry_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalAccessListEntryUpdateWhen,
            operations::GlobalAccessListEntryUpdateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GlobalAccessListEntryUpdateWhen::new(when),
                operations::GlobalAccessListEntryUpdateThen::new(then),
            )
        })
    }
    fn global_api_key_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GlobalApiKeyListWhen, operations::GlobalApiKeyListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GlobalApiKeyListWhen::new(when),
                operations::GlobalApiKeyListThen::new(then),
            )
        })
    }
    fn global_api_key_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalApiKeyCreateWhen,
            operations::GlobalApiKeyCreateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GlobalApiKeyCreateWhen::new(when),
                operations::GlobalApiKeyCreateThen::new(then),
            )
        })
    }
    fn global_role_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GlobalRoleListWhen, operations::GlobalRoleListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GlobalRoleListWhen::new(when),
                operations::GlobalRoleListThen::new(then),
            )
        })
    }
    fn global_api_key_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GlobalApiKeyGetWhen, operations::GlobalApiKeyGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GlobalApiKeyGetWhen::new(when),
                operations::GlobalApiKeyGetThen::new(then),
            )
        })
    }
    fn global_api_key_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalApiKeyDeleteWhen,
            operations::GlobalApiKeyDeleteThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GlobalApiKeyDeleteWhen::new(when),
                operations::GlobalApiKeyDeleteThen::new(then),
            )
        })
    }
    fn global_api_key_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GlobalApiKeyUpdateWhen,
            operations::GlobalApiKeyUpdateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GlobalApiKeyUpdateWhen::new(when),
                operations::GlobalApiKeyUpdateThen::new(then),
            )
        })
    }
    fn version_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::VersionGetWhen, operations::VersionGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::VersionGetWhen::new(when),
                operations::VersionGetThen::new(then),
            )
        })
    }
    fn project_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProjectListWhen, operations::ProjectListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProjectListWhen::new(when),
                operations::ProjectListThen::new(then),
            )
        })
    }
    fn project_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProjectCreateWhen, operations::ProjectCreateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProjectCreateWhen::new(when),
                operations::ProjectCreateThen::new(then),
            )
        })
    }
    fn project_get_by_name<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProjectGetByNameWhen, operations::ProjectGetByNameThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProjectGetByNameWhen::new(when),
                operations::ProjectGetByNameThen::new(then),
            )
        })
    }
    fn project_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProjectGetWhen, operations::ProjectGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProjectGetWhen::new(when),
                operations::ProjectGetThen::new(then),
            )
        })
    }
    fn project_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProjectDeleteWhen, operations::ProjectDeleteThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProjectDeleteWhen::new(when),
                operations::ProjectDeleteThen::new(then),
            )
        })
    }
    fn project_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProjectUpdateWhen, operations::ProjectUpdateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProjectUpdateWhen::new(when),
                operations::ProjectUpdateThen::new(then),
            )
        })
    }
    fn agent_api_key_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AgentApiKeyListWhen, operations::AgentApiKeyListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AgentApiKeyListWhen::new(when),
                operations::AgentApiKeyListThen::new(then),
            )
        })
    }
    fn agent_api_key_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AgentApiKeyCreateWhen, operations::AgentApiKeyCreateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AgentApiKeyCreateWhen::new(when),
                operations::AgentApiKeyCreateThen::new(then),
            )
        })
    }
    fn agent_api_key_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AgentApiKeyDeleteWhen, operations::AgentApiKeyDeleteThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AgentApiKeyDeleteWhen::new(when),
                operations::AgentApiKeyDeleteThen::new(then),
            )
        })
    }
    fn project_api_key_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ProjectApiKeyListWhen, operations::ProjectApiKeyListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProjectApiKeyListWhen::new(when),
                operations::ProjectApiKeyListThen::new(then),
            )
        })
    }
    fn project_api_key_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProjectApiKeyCreateWhen,
            operations::ProjectApiKeyCreateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProjectApiKeyCreateWhen::new(when),
                operations::ProjectApiKeyCreateThen::new(then),
            )
        })
    }
    fn project_api_key_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProjectApiKeyDeleteWhen,
            operations::ProjectApiKeyDeleteThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProjectApiKeyDeleteWhen::new(when),
                operations::ProjectApiKeyDeleteThen::new(then),
            )
        })
    }
    fn project_api_key_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ProjectApiKeyUpdateWhen,
            operations::ProjectApiKeyUpdateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ProjectApiKeyUpdateWhen::new(when),
                operations::ProjectApiKeyUpdateThen::new(then),
            )
        })
    }
    fn org_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgListWhen, operations::OrgListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::OrgListWhen::new(when),
                operations::OrgListThen::new(then),
            )
        })
    }
    fn org_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgCreateWhen, operations::OrgCreateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::OrgCreateWhen::new(when),
                operations::OrgCreateThen::new(then),
            )
        })
    }
    fn org_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgGetWhen, operations::OrgGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::OrgGetWhen::new(when),
                operations::OrgGetThen::new(then),
            )
        })
    }
    fn org_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgDeleteWhen, operations::OrgDeleteThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::OrgDeleteWhen::new(when),
                operations::OrgDeleteThen::new(then),
            )
        })
    }
    fn org_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgUpdateWhen, operations::OrgUpdateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::OrgUpdateWhen::new(when),
                operations::OrgUpdateThen::new(then),
            )
        })
    }
    fn org_api_key_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgApiKeyListWhen, operations::OrgApiKeyListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::OrgApiKeyListWhen::new(when),
                operations::OrgApiKeyListThen::new(then),
            )
        })
    }
    fn org_api_key_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgApiKeyCreateWhen, operations::OrgApiKeyCreateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::OrgApiKeyCreateWhen::new(when),
                operations::OrgApiKeyCreateThen::new(then),
            )
        })
    }
    fn org_api_key_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgApiKeyGetWhen, operations::OrgApiKeyGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::OrgApiKeyGetWhen::new(when),
                operations::OrgApiKeyGetThen::new(then),
            )
        })
    }
    fn org_api_key_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgApiKeyDeleteWhen, operations::OrgApiKeyDeleteThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::OrgApiKeyDeleteWhen::new(when),
                operations::OrgApiKeyDeleteThen::new(then),
            )
        })
    }
    fn org_api_key_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgApiKeyUpdateWhen, operations::OrgApiKeyUpdateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::OrgApiKeyUpdateWhen::new(when),
                operations::OrgApiKeyUpdateThen::new(then),
            )
        })
    }
    fn access_list_entry_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AccessListEntryListWhen,
            operations::AccessListEntryListThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AccessListEntryListWhen::new(when),
                operations::AccessListEntryListThen::new(then),
            )
        })
    }
    fn access_list_entry_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AccessListEntryCreateWhen,
            operations::AccessListEntryCreateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AccessListEntryCreateWhen::new(when),
                operations::AccessListEntryCreateThen::new(then),
            )
        })
    }
    fn access_list_entry_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AccessListEntryGetWhen,
            operations::AccessListEntryGetThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AccessListEntryGetWhen::new(when),
                operations::AccessListEntryGetThen::new(then),
            )
        })
    }
    fn access_list_entry_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AccessListEntryDeleteWhen,
            operations::AccessListEntryDeleteThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AccessListEntryDeleteWhen::new(when),
                operations::AccessListEntryDeleteThen::new(then),
            )
        })
    }
    fn org_project_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::OrgProjectListWhen, operations::OrgProjectListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::OrgProjectListWhen::new(when),
                operations::OrgProjectListThen::new(then),
            )
        })
    }
    fn first_user_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::FirstUserCreateWhen, operations::FirstUserCreateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FirstUserCreateWhen::new(when),
                operations::FirstUserCreateThen::new(then),
            )
        })
    }
}
