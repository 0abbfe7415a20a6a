//! HTTP: parse → use case → present.

mod callers;
mod campaign_list;
mod campaign_out;
mod campaign_row;
mod campaigns;
mod check;
mod effect_curve;
mod effects;
mod exclusions;
mod life_cycle;
mod list_entries;
mod list_files;
mod list_preview;
mod lists;
mod members;
mod plans;
mod previews;
mod profiles;
mod progress;
mod segments;
mod tasks;
mod timeline;

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
        .service(campaign_list::list_campaigns)
        .service(campaign_list::get_attention)
        .service(campaigns::get_campaign)
        .service(campaigns::edit_campaign)
        .service(check::check_campaign)
        .service(timeline::get_timeline)
        .service(tasks::list_tasks)
        .service(tasks::list_campaign_tasks)
        .service(tasks::add_task)
        .service(tasks::change_task)
        .service(tasks::finish_task)
        .service(tasks::reopen_task)
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
        .service(members::list_memberships)
        .service(exclusions::list_exclusions)
        .service(exclusions::sum_exclusions)
        .service(plans::list_plan)
        .service(progress::get_progress)
        .service(effects::get_effect)
        .service(effect_curve::get_effect_curve)
        .service(profiles::list_profiles)
        .service(profiles::get_profile)
        .service(profiles::put_profile)
        .service(lists::create_list)
        .service(lists::list_lists)
        .service(list_preview::preview_list)
        .service(lists::list_all_lists)
        .service(lists::get_list)
        .service(list_entries::list_entries)
        .service(list_entries::delist_entry)
        .service(list_entries::tell_delisted)
        .service(list_files::get_list_file)
        .service(lists::submit_list)
        .service(lists::file_list)
        .service(lists::acknowledge_list);
}
