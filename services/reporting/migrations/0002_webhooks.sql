create table webhook_endpoints (
    endpoint_id uuid primary key,
    version bigint not null,
    url text not null,
    description text not null,
    payload text not null,
    is_enabled boolean not null,
    disabled_because text,
    failing_since timestamptz,
    last_delivered_at timestamptz,
    secret text not null,
    old_secret text,
    old_secret_until timestamptz,
    created_at timestamptz not null,
    created_by text not null
);

create table webhook_subscriptions (
    endpoint_id uuid not null,
    kind text not null,
    primary key (endpoint_id, kind)
);
create index webhook_subscriptions_by_kind on webhook_subscriptions (kind, endpoint_id);

create table webhook_deliveries (
    endpoint_id uuid not null,
    event_id uuid not null,
    kind text not null,
    state text not null,
    attempts bigint not null,
    next_at timestamptz not null,
    last_attempt_at timestamptz,
    response_status bigint,
    latency_ms bigint,
    error text,
    -- Of a test alone; every other envelope is in the activity feed.
    envelope jsonb,
    created_at timestamptz not null,
    delivered_at timestamptz,
    primary key (endpoint_id, event_id)
);
create index webhook_deliveries_waiting on webhook_deliveries (endpoint_id, next_at) where state = 'waiting';
create index webhook_deliveries_old on webhook_deliveries (created_at);
