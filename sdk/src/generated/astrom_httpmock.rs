// Generated from `openapi/astrom.yaml` by `cargo xtask generate`; do not edit.
// Inputs: c83ca9ba70ab735c; by progenitor 0.15.1, prettyplease 0.2.37, xtask 0.1.0.

pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use crate::astrom::*;
    pub struct ActiveGateTokenListWhen(::httpmock::When);
    impl ActiveGateTokenListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^(?:/api/v2)?/activeGateTokens$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn next_page_key<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("nextPageKey", value.to_string()))
            } else {
                Self(self.0.query_param_missing("nextPageKey"))
            }
        }
        pub fn page_size<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("pageSize", value.to_string()))
            } else {
                Self(self.0.query_param_missing("pageSize"))
            }
        }
    }
    pub struct ActiveGateTokenListThen(::httpmock::Then);
    impl ActiveGateTokenListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ActiveGateTokenList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_acceptable(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(406u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ActiveGateTokenCreateWhen(::httpmock::When);
    impl ActiveGateTokenCreateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^(?:/api/v2)?/activeGateTokens$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::ActiveGateTokenCreate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct ActiveGateTokenCreateThen(::httpmock::Then);
    impl ActiveGateTokenCreateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn created(self, value: &types::ActiveGateTokenCreated) -> Self {
            Self(
                self
                    .0
                    .status(201u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_acceptable(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(406u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unsupported_media_type(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(415u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ActiveGateTokenGetWhen(::httpmock::When);
    impl ActiveGateTokenGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^(?:/api/v2)?/activeGateTokens/[^/]*$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/v2)?/activeGateTokens/{}$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct ActiveGateTokenGetThen(::httpmock::Then);
    impl ActiveGateTokenGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ActiveGateToken) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_acceptable(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(406u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ActiveGateTokenDeleteWhen(::httpmock::When);
    impl ActiveGateTokenDeleteWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        regex::Regex::new("^(?:/api/v2)?/activeGateTokens/[^/]*$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &str) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/v2)?/activeGateTokens/{}$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct ActiveGateTokenDeleteThen(::httpmock::Then);
    impl ActiveGateTokenDeleteThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn bad_request(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ClusterVersionGetWhen(::httpmock::When);
    impl ClusterVersionGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^/api/v1/config/clusterversion$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct ClusterVersionGetThen(::httpmock::Then);
    impl ClusterVersionGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ClusterVersion) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_acceptable(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(406u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct AgentConnectionInfoGetWhen(::httpmock::When);
    impl AgentConnectionInfoGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/api/v1/deployment/installer/agent/connectioninfo$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn default_zone_fallback<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("defaultZoneFallback", value.to_string()))
            } else {
                Self(self.0.query_param_missing("defaultZoneFallback"))
            }
        }
        pub fn network_zone<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("networkZone", value.to_string()))
            } else {
                Self(self.0.query_param_missing("networkZone"))
            }
        }
        pub fn version<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("version", value.to_string()))
            } else {
                Self(self.0.query_param_missing("version"))
            }
        }
    }
    pub struct AgentConnectionInfoGetThen(::httpmock::Then);
    impl AgentConnectionInfoGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::AgentConnectionInfo) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_acceptable(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(406u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct GatewayConnectionInfoGetWhen(::httpmock::When);
    impl GatewayConnectionInfoGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new(
                                "^/api/v1/deployment/installer/gateway/connectioninfo$",
                            )
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn default_zone_fallback<T>(self, value: T) -> Self
        where
            T: Into<Option<bool>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("defaultZoneFallback", value.to_string()))
            } else {
                Self(self.0.query_param_missing("defaultZoneFallback"))
            }
        }
        pub fn network_zone<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("networkZone", value.to_string()))
            } else {
                Self(self.0.query_param_missing("networkZone"))
            }
        }
        pub fn version<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("version", value.to_string()))
            } else {
                Self(self.0.query_param_missing("version"))
            }
        }
    }
    pub struct GatewayConnectionInfoGetThen(::httpmock::Then);
    impl GatewayConnectionInfoGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::GatewayConnectionInfo) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_acceptable(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(406u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct TimeGetWhen(::httpmock::When);
    impl TimeGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/api/v1/time$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct TimeGetThen(::httpmock::Then);
    impl TimeGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: i64) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "text/plain")
                    .body(value.to_string()),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ApiTokenListWhen(::httpmock::When);
    impl ApiTokenListWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^(?:/api/v2)?/apiTokens$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn api_token_selector<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("apiTokenSelector", value.to_string()))
            } else {
                Self(self.0.query_param_missing("apiTokenSelector"))
            }
        }
        pub fn fields<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("fields", value.to_string()))
            } else {
                Self(self.0.query_param_missing("fields"))
            }
        }
        pub fn from<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a types::TimestampExpression>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("from", value.to_string()))
            } else {
                Self(self.0.query_param_missing("from"))
            }
        }
        pub fn next_page_key<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("nextPageKey", value.to_string()))
            } else {
                Self(self.0.query_param_missing("nextPageKey"))
            }
        }
        pub fn page_size<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("pageSize", value.to_string()))
            } else {
                Self(self.0.query_param_missing("pageSize"))
            }
        }
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
        pub fn to<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a types::TimestampExpression>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("to", value.to_string()))
            } else {
                Self(self.0.query_param_missing("to"))
            }
        }
    }
    pub struct ApiTokenListThen(::httpmock::Then);
    impl ApiTokenListThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiTokenList) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_acceptable(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(406u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ApiTokenCreateWhen(::httpmock::When);
    impl ApiTokenCreateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(regex::Regex::new("^(?:/api/v2)?/apiTokens$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::ApiTokenCreate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct ApiTokenCreateThen(::httpmock::Then);
    impl ApiTokenCreateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn created(self, value: &types::ApiTokenCreated) -> Self {
            Self(
                self
                    .0
                    .status(201u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_acceptable(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(406u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unsupported_media_type(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(415u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ApiTokenLookupWhen(::httpmock::When);
    impl ApiTokenLookupWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^(?:/api/v2)?/apiTokens/lookup$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::ApiTokenSecret) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct ApiTokenLookupThen(::httpmock::Then);
    impl ApiTokenLookupThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiToken) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_acceptable(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(406u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unsupported_media_type(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(415u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ApiTokenGetWhen(::httpmock::When);
    impl ApiTokenGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(
                        regex::Regex::new("^(?:/api/v2)?/apiTokens/[^/]*$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &crate::astrom::TokenId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/v2)?/apiTokens/{}$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct ApiTokenGetThen(::httpmock::Then);
    impl ApiTokenGetThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiToken) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_acceptable(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(406u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ApiTokenUpdateWhen(::httpmock::When);
    impl ApiTokenUpdateWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches(
                        regex::Regex::new("^(?:/api/v2)?/apiTokens/[^/]*$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &crate::astrom::TokenId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/v2)?/apiTokens/{}$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::ApiTokenUpdate) -> Self {
            Self(self.0.json_body_obj(&crate::secret::Exposed(&value)))
        }
    }
    pub struct ApiTokenUpdateThen(::httpmock::Then);
    impl ApiTokenUpdateThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn bad_request(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn payload_too_large(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(413u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unsupported_media_type(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(415u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct ApiTokenDeleteWhen(::httpmock::When);
    impl ApiTokenDeleteWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches(
                        regex::Regex::new("^(?:/api/v2)?/apiTokens/[^/]*$").unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn id(self, value: &crate::astrom::TokenId) -> Self {
            let re = regex::Regex::new(
                    &format!(
                        "^(?:/api/v2)?/apiTokens/{}$", regex::escape(& crate
                        ::path_segment::segment(& value.to_string()))
                    ),
                )
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }
    pub struct ApiTokenDeleteThen(::httpmock::Then);
    impl ApiTokenDeleteThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn no_content(self) -> Self {
            Self(self.0.status(204u16))
        }
        pub fn bad_request(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct HealthGetWhen(::httpmock::When);
    impl HealthGetWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/rest/health$").unwrap()),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct HealthGetThen(::httpmock::Then);
    impl HealthGetThen {
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
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct TenantTokenRotationCancelWhen(::httpmock::When);
    impl TenantTokenRotationCancelWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^(?:/api/v2)?/tenantTokenRotation/cancel$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct TenantTokenRotationCancelThen(::httpmock::Then);
    impl TenantTokenRotationCancelThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::TenantTokenConfig) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_acceptable(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(406u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct TenantTokenRotationFinishWhen(::httpmock::When);
    impl TenantTokenRotationFinishWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^(?:/api/v2)?/tenantTokenRotation/finish$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct TenantTokenRotationFinishThen(::httpmock::Then);
    impl TenantTokenRotationFinishThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::TenantTokenConfig) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_acceptable(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(406u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
    }
    pub struct TenantTokenRotationStartWhen(::httpmock::When);
    impl TenantTokenRotationStartWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches(
                        regex::Regex::new("^(?:/api/v2)?/tenantTokenRotation/start$")
                            .unwrap(),
                    ),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct TenantTokenRotationStartThen(::httpmock::Then);
    impl TenantTokenRotationStartThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::TenantTokenConfig) -> Self {
            Self(
                self
                    .0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn bad_request(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn unauthorized(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn forbidden(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_found(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn not_acceptable(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(406u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn too_many_requests(self, value: &types::ErrorEnvelope) -> Self {
            Self(
                self
                    .0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .json_body_obj(&crate::secret::Exposed(&value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::ErrorEnvelope) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self
                    .0
                    .status(status)
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
    fn active_gate_token_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActiveGateTokenListWhen,
            operations::ActiveGateTokenListThen,
        );
    fn active_gate_token_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActiveGateTokenCreateWhen,
            operations::ActiveGateTokenCreateThen,
        );
    fn active_gate_token_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActiveGateTokenGetWhen,
            operations::ActiveGateTokenGetThen,
        );
    fn active_gate_token_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActiveGateTokenDeleteWhen,
            operations::ActiveGateTokenDeleteThen,
        );
    fn cluster_version_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ClusterVersionGetWhen, operations::ClusterVersionGetThen);
    fn agent_connection_info_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AgentConnectionInfoGetWhen,
            operations::AgentConnectionInfoGetThen,
        );
    fn gateway_connection_info_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GatewayConnectionInfoGetWhen,
            operations::GatewayConnectionInfoGetThen,
        );
    fn time_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TimeGetWhen, operations::TimeGetThen);
    fn api_token_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ApiTokenListWhen, operations::ApiTokenListThen);
    fn api_token_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ApiTokenCreateWhen, operations::ApiTokenCreateThen);
    fn api_token_lookup<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ApiTokenLookupWhen, operations::ApiTokenLookupThen);
    fn api_token_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ApiTokenGetWhen, operations::ApiTokenGetThen);
    fn api_token_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ApiTokenUpdateWhen, operations::ApiTokenUpdateThen);
    fn api_token_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ApiTokenDeleteWhen, operations::ApiTokenDeleteThen);
    fn health_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::HealthGetWhen, operations::HealthGetThen);
    fn tenant_token_rotation_cancel<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::TenantTokenRotationCancelWhen,
            operations::TenantTokenRotationCancelThen,
        );
    fn tenant_token_rotation_finish<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::TenantTokenRotationFinishWhen,
            operations::TenantTokenRotationFinishThen,
        );
    fn tenant_token_rotation_start<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::TenantTokenRotationStartWhen,
            operations::TenantTokenRotationStartThen,
        );
}
impl MockServerExt for ::httpmock::MockServer {
    fn active_gate_token_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActiveGateTokenListWhen,
            operations::ActiveGateTokenListThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ActiveGateTokenListWhen::new(when),
                operations::ActiveGateTokenListThen::new(then),
            )
        })
    }
    fn active_gate_token_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActiveGateTokenCreateWhen,
            operations::ActiveGateTokenCreateThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ActiveGateTokenCreateWhen::new(when),
                operations::ActiveGateTokenCreateThen::new(then),
            )
        })
    }
    fn active_gate_token_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActiveGateTokenGetWhen,
            operations::ActiveGateTokenGetThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ActiveGateTokenGetWhen::new(when),
                operations::ActiveGateTokenGetThen::new(then),
            )
        })
    }
    fn active_gate_token_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActiveGateTokenDeleteWhen,
            operations::ActiveGateTokenDeleteThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ActiveGateTokenDeleteWhen::new(when),
                operations::ActiveGateTokenDeleteThen::new(then),
            )
        })
    }
    fn cluster_version_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ClusterVersionGetWhen, operations::ClusterVersionGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ClusterVersionGetWhen::new(when),
                operations::ClusterVersionGetThen::new(then),
            )
        })
    }
    fn agent_connection_info_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AgentConnectionInfoGetWhen,
            operations::AgentConnectionInfoGetThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AgentConnectionInfoGetWhen::new(when),
                operations::AgentConnectionInfoGetThen::new(then),
            )
        })
    }
    fn gateway_connection_info_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GatewayConnectionInfoGetWhen,
            operations::GatewayConnectionInfoGetThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GatewayConnectionInfoGetWhen::new(when),
                operations::GatewayConnectionInfoGetThen::new(then),
            )
        })
    }
    fn time_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TimeGetWhen, operations::TimeGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::TimeGetWhen::new(when),
                operations::TimeGetThen::new(then),
            )
        })
    }
    fn api_token_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ApiTokenListWhen, operations::ApiTokenListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ApiTokenListWhen::new(when),
                operations::ApiTokenListThen::new(then),
            )
        })
    }
    fn api_token_create<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ApiTokenCreateWhen, operations::ApiTokenCreateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ApiTokenCreateWhen::new(when),
                operations::ApiTokenCreateThen::new(then),
            )
        })
    }
    fn api_token_lookup<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ApiTokenLookupWhen, operations::ApiTokenLookupThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ApiTokenLookupWhen::new(when),
                operations::ApiTokenLookupThen::new(then),
            )
        })
    }
    fn api_token_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ApiTokenGetWhen, operations::ApiTokenGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ApiTokenGetWhen::new(when),
                operations::ApiTokenGetThen::new(then),
            )
        })
    }
    fn api_token_update<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ApiTokenUpdateWhen, operations::ApiTokenUpdateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ApiTokenUpdateWhen::new(when),
                operations::ApiTokenUpdateThen::new(then),
            )
        })
    }
    fn api_token_delete<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ApiTokenDeleteWhen, operations::ApiTokenDeleteThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ApiTokenDeleteWhen::new(when),
                operations::ApiTokenDeleteThen::new(then),
            )
        })
    }
    fn health_get<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::HealthGetWhen, operations::HealthGetThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::HealthGetWhen::new(when),
                operations::HealthGetThen::new(then),
            )
        })
    }
    fn tenant_token_rotation_cancel<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::TenantTokenRotationCancelWhen,
            operations::TenantTokenRotationCancelThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::TenantTokenRotationCancelWhen::new(when),
                operations::TenantTokenRotationCancelThen::new(then),
            )
        })
    }
    fn tenant_token_rotation_finish<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::TenantTokenRotationFinishWhen,
            operations::TenantTokenRotationFinishThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::TenantTokenRotationFinishWhen::new(when),
                operations::TenantTokenRotationFinishThen::new(then),
            )
        })
    }
    fn tenant_token_rotation_start<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::TenantTokenRotationStartWhen,
            operations::TenantTokenRotationStartThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::TenantTokenRotationStartWhen::new(when),
                operations::TenantTokenRotationStartThen::new(then),
            )
        })
    }
}
