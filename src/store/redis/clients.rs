//! Clients of the `redis` crate, as the settings describe them.

use ::redis::cluster::{ClusterClient, ClusterClientBuilder};
use ::redis::sentinel::{SentinelClient, SentinelClientBuilder, SentinelServerType};
use ::redis::{
    Client, ConnectionAddr, ErrorKind, IntoConnectionInfo as _, RedisConnectionInfo, RedisResult,
    TlsCertificates, TlsMode,
};
use secrecy::ExposeSecret as _;

use super::link::STEP;
use crate::config::{self, Topology};

fn address(settings: &config::Redis, (host, port): &(String, u16)) -> ConnectionAddr {
    if settings.tls {
        ConnectionAddr::TcpTls {
            host: host.clone(),
            port: *port,
            insecure: false,
            tls_params: None,
        }
    } else {
        ConnectionAddr::Tcp(host.clone(), *port)
    }
}

fn login(settings: &config::Redis) -> RedisConnectionInfo {
    let mut info = RedisConnectionInfo::default().set_db(settings.database);
    if let Some(user) = &settings.user {
        info = info.set_username(user);
    }
    if let Some(password) = &settings.password {
        info = info.set_password(password.expose_secret());
    }
    info
}

pub(super) fn single(settings: &config::Redis, certificates: TlsCertificates) -> RedisResult<Client> {
    let first = settings
        .addresses
        .first()
        .ok_or((ErrorKind::InvalidClientConfig, "no address"))?;
    let info = address(settings, first)
        .into_connection_info()?
        .set_redis_settings(login(settings));
    if settings.tls {
        Client::build_with_tls(info, certificates)
    } else {
        Client::open(info)
    }
}

pub(super) fn sentinel(
    settings: &config::Redis,
    certificates: &TlsCertificates,
) -> RedisResult<SentinelClient> {
    let Topology::Sentinel { name, user, password } = &settings.topology else {
        return Err((ErrorKind::InvalidClientConfig, "no Sentinel").into());
    };
    let addresses: Vec<_> = settings
        .addresses
        .iter()
        .map(|one| address(settings, one))
        .collect();
    let mut builder = SentinelClientBuilder::new(addresses, name, SentinelServerType::Master)?
        .set_client_to_redis_db(settings.database);
    if let Some(user) = &settings.user {
        builder = builder.set_client_to_redis_username(user);
    }
    if let Some(password) = &settings.password {
        builder = builder.set_client_to_redis_password(password.expose_secret());
    }
    if let Some(user) = user {
        builder = builder.set_client_to_sentinel_username(user);
    }
    if let Some(password) = password {
        builder = builder.set_client_to_sentinel_password(password.expose_secret());
    }
    if settings.tls {
        builder = builder
            .set_client_to_redis_tls_mode(TlsMode::Secure)
            .set_client_to_redis_certificates(certificates.clone())
            .set_client_to_sentinel_certificates(certificates.clone());
    }
    builder.build()
}

pub(super) fn cluster(settings: &config::Redis, certificates: TlsCertificates) -> RedisResult<ClusterClient> {
    let nodes = settings
        .addresses
        .iter()
        .map(|one| address(settings, one).into_connection_info())
        .collect::<RedisResult<Vec<_>>>()?;
    let mut builder = ClusterClientBuilder::new(nodes)
        .connection_timeout(STEP)
        .response_timeout(STEP)
        // An operation that is tried again says what it found: see `Redis::swap`.
        .retries(3);
    if let Some(user) = &settings.user {
        builder = builder.username(user);
    }
    if let Some(password) = &settings.password {
        builder = builder.password(password.expose_secret());
    }
    if settings.tls {
        builder = builder.tls(TlsMode::Secure).certs(certificates);
    }
    builder.build()
}
