import { Button } from "@mantine/core";
import { IconUserPlus } from "@tabler/icons-react";
import { useState } from "react";
import { rowsOf } from "~/api/paging";
import type { Role } from "~/api/roles";
import { useUrlState } from "~/lib/screen";
import { useTexts } from "~/lib/use-language";
import { DataTable } from "~/ui/data-table/data-table";
import { ClearFilters, Pick, SearchBox } from "~/ui/filters";
import { Page } from "~/ui/page";
import { roleWords } from "~/ui/role-words";
import { Empty } from "~/ui/state";
import { usePeopleColumns } from "./columns";
import { PersonForm } from "./person-form";
import { PersonInvite } from "./person-invite";
import { type PeopleFilter, type Person, usePeople, useTeamOptions } from "./queries";
import { texts } from "./texts";

export default function PeoplePage() {
	const t = useTexts(texts);
	const role = useTexts(roleWords);
	const columns = usePeopleColumns();
	const teams = useTeamOptions();
	const [filter, change] = useUrlState<PeopleFilter>();
	const people = usePeople(filter);
	const [isAdding, setAdding] = useState(false);
	const [added, setAdded] = useState<Person>();
	const isFiltered = Object.keys(filter).length > 0;
	return (
		<Page
			title={t("people")}
			about={t("about")}
			actions={
				<Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
					{t("add")}
				</Button>
			}
		>
			<DataTable
				id="people"
				label={t("people")}
				columns={columns}
				rows={rowsOf(people)}
				rowKey={({ id }) => id}
				empty={<Empty title={t("nobody")} />}
				filters={
					<>
						<SearchBox label={t("search")} value={filter.q} onChange={(q) => change({ q })} />
						<Pick
							label={t("role")}
							value={filter.role}
							options={(Object.keys(roleWords) as Role[]).map((value) => ({ value, label: role(value) }))}
							onChange={(next) => change({ role: next as Role | undefined })}
						/>
						<Pick label={t("team")} value={filter.team} options={teams} onChange={(team) => change({ team })} />
						<Pick
							label={t("state")}
							value={filter.state}
							options={[
								{ value: "active", label: t("active") },
								{ value: "inactive", label: t("inactive") },
							]}
							onChange={(state) => change({ state: state as PeopleFilter["state"] })}
							width={140}
						/>
						<ClearFilters
							isShown={isFiltered}
							onClear={() => change({ q: undefined, role: undefined, team: undefined, state: undefined })}
						/>
					</>
				}
			/>
			{isAdding && <PersonForm onClose={() => setAdding(false)} onAdded={setAdded} />}
			{added && <PersonInvite person={added} onClose={() => setAdded(undefined)} />}
		</Page>
	);
}
