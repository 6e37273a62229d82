//! Enumerations that a server may extend.

/// Makes an enumeration whose values are known by name, and which takes every other value as well.
///
/// A Rust `enum` would refuse the answer of a newer server as a whole because of one new scope or role.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        $name:ident { $($(#[$value_meta:meta])* $constant:ident = $value:literal;)* }
    ) => {
        $(#[$meta])*
        ///
        /// Open: a value that is not among the constants is kept and sent as it is.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Deserialize, ::serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(::std::borrow::Cow<'static, str>);

        impl $name {
            $(
                $(#[$value_meta])*
                pub const $constant: Self = Self(::std::borrow::Cow::Borrowed($value));
            )*

            /// The values that have a constant, in the order of the document.
            pub const KNOWN: &'static [Self] = &[$(Self::$constant),*];

            /// Returns the value as it is on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Returns whether the value has a constant here.
            pub fn is_known(&self) -> bool {
                Self::KNOWN.contains(self)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                value.to_owned().into()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(value.into())
            }
        }
    };
}

pub(crate) use open_enum;

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro is made for public modules")]
mod tests {
    open_enum! {
        /// A scope.
        Scope {
            /// Reads.
            METRICS_READ = "metrics.read";
            /// Writes.
            METRICS_WRITE = "metrics.write";
        }
    }

    #[test]
    fn known_values_are_their_constants() {
        let scope: Scope = serde_json::from_str(r#""metrics.read""#).unwrap();
        assert_eq!(scope, Scope::METRICS_READ);
        assert_eq!(Scope::KNOWN, [Scope::METRICS_READ, Scope::METRICS_WRITE]);
        assert!(scope.is_known());
    }

    #[test]
    fn unknown_values_go_back_unchanged() {
        for value in ["metrics.imagine", "", "Метрики", "METRICS.READ"] {
            let json = serde_json::Value::from(value);
            let scope: Scope = serde_json::from_value(json.clone()).unwrap();
            assert!(!scope.is_known(), "{value}");
            assert_eq!((scope.to_string().as_str(), scope.as_str()), (value, value));
            assert_eq!(serde_json::to_value(&scope).unwrap(), json);
        }
    }

    #[test]
    fn prints_its_value() {
        assert_eq!(
            format!("{:?} {}", Scope::METRICS_READ, Scope::METRICS_WRITE),
            r#"Scope("metrics.read") metrics.write"#
        );
    }
}
