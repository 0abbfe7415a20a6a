//! HTTP: parse → use case → present.

mod callers;
mod campaign_out;
mod campaigns;
mod effects;
mod life_cycle;
mod lists;
mod members;
mod previews;
mod profiles;
mod progress;
mod segments;

use utoipa_actix_web::service_config::ServiceConfig;

/// Every route of this service.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(previews::list_segment_fields)
        .service(previews::preview_segment)
        .service(segments::create_segment)
        .service(segments::list_segments)
        .service(segments::get_segment)
        .service(segments::put_segment)
        .service(segments::list_segment_versions)
        .service(segments::archive_segment)
        .service(segments::restore_segment)
        .service(campaigns::create_campaign)
        .service(campaigns::list_campaigns)
        .service(campaigns::get_campaign)
        .service(campaigns::edit_campaign)
        .service(life_cycle::freeze_campaign)
        .service(life_cycle::submit_campaign)
        .service(life_cycle::launch_campaign)
        .service(life_cycle::pause_campaign)
        .service(life_cycle::resume_campaign)
        .service(life_cycle::complete_campaign)
        .service(life_cycle::close_campaign)
        .service(life_cycle::cancel_campaign)
        .service(members::list_members)
        .service(members::withdraw_member)
        .service(members::list_exclusions)
        .service(members::list_plan)
        .service(progress::get_progress)
        .service(effects::get_effect)
        .service(profiles::get_profile)
        .service(profiles::put_profile)
        .service(lists::create_list)
        .service(lists::list_lists)
        .service(lists::get_list)
        .service(lists::get_list_file)
        .service(lists::submit_list)
        .service(lists::file_list)
        .service(lists::acknowledge_list);
}
