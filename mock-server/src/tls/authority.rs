use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use chrono::{DateTime, Datelike as _, TimeDelta, Utc};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::TlsError;
use crate::world::{Clock, Ids};

/// What an authority has issued.
pub(super) struct Issued {
    pub(super) chain: CertificateDer<'static>,
    pub(super) key: PrivateKeyDer<'static>,
    /// The certificate of the authority, in PEM.
    pub(super) authority: String,
}

/// How long certificates are good: some clients take none for more than 398 days, whoever issued it.
const DAYS: i64 = 397;

/// Makes an authority, issues one certificate with it and forgets its key.
pub(super) fn issue(names: &[String], address: IpAddr) -> Result<Issued, TlsError> {
    let names = all_names(names, address);
    let unissued = |error: rcgen::Error| TlsError::Unissued { names: names.join(", "), reason: error.to_string() };
    let (authority, issuer) = authority().map_err(unissued)?;
    let mut params = CertificateParams::new(names.clone()).map_err(unissued)?;
    params.distinguished_name.push(DnType::CommonName, "tokenwright-mock");
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    limit(&mut params);
    let key = KeyPair::generate().map_err(unissued)?;
    let certificate = params.signed_by(&key, &issuer).map_err(unissued)?;
    let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(|error| TlsError::Key(error.to_owned()))?;
    Ok(Issued { chain: certificate.der().clone(), key, authority })
}

fn authority() -> Result<(String, Issuer<'static, KeyPair>), rcgen::Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    // A name of its own: a client that trusts two authorities of one name may try the wrong one.
    let number = u32::from_be_bytes(Ids::from_operating_system().bytes());
    params.distinguished_name.push(DnType::CommonName, format!("tokenwright-mock authority {number:08x}"));
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature];
    limit(&mut params);
    let key = KeyPair::generate()?;
    let pem = params.self_signed(&key)?.pem();
    Ok((pem, Issuer::new(params, key)))
}

/// Bounds the time for which a certificate is good, by the clock of the machine: clients compare it with theirs. A
/// day before allows for clocks that differ.
fn limit(params: &mut CertificateParams) {
    let now = Clock::real().now();
    let date = |at: DateTime<Utc>| {
        let part = |n: u32| u8::try_from(n).expect("months and days are small");
        rcgen::date_time_ymd(at.year(), part(at.month()), part(at.day()))
    };
    params.not_before = date(now - TimeDelta::days(1));
    params.not_after = date(now + TimeDelta::days(DAYS - 1));
}

/// Returns the names and addresses under which a server can be reached.
fn all_names(further: &[String], address: IpAddr) -> Vec<String> {
    let mut names = vec!["localhost".to_owned(), Ipv4Addr::LOCALHOST.to_string(), Ipv6Addr::LOCALHOST.to_string()];
    let bound = (!address.is_unspecified()).then(|| address.to_string());
    for name in bound.iter().chain(further) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}
