//! Where a caller comes from.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header::USER_AGENT;
use actix_web::{FromRequest, HttpRequest};
use web::{Ctx, Problem};

use crate::config::Settings;

/// Where a request comes from, as text without a port.
pub struct ClientAddress(pub String);

impl FromRequest for ClientAddress {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let trusts = Ctx::from_request(request, payload)
            .into_inner()
            .is_ok_and(|ctx| ctx.settings::<Settings>().trust_forwarded_for);
        let forwarded = request.connection_info().realip_remote_addr().filter(|_| trusts).map(str::to_owned);
        let address = forwarded.or_else(|| request.peer_addr().map(|peer| peer.ip().to_string()));
        ready(Ok(Self(address.unwrap_or_else(|| "unknown".into()))))
    }
}

/// What the caller's browser or phone calls itself, at most 200 characters.
pub struct ClientAgent(pub Option<String>);

impl FromRequest for ClientAgent {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let agent = request.headers().get(USER_AGENT).and_then(|agent| agent.to_str().ok());
        ready(Ok(Self(agent.map(|agent| agent.chars().take(200).collect()))))
    }
}
