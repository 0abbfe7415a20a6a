import { usePerson } from "~/api/roles";
import { Page } from "~/ui/page";

export default function HomePage() {
	const person = usePerson();
	return <Page title={person?.name ?? ""}>{null}</Page>;
}
