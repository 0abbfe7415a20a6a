import { useParam } from "~/lib/screen";
import { Await } from "~/ui/state";
import { useSegment } from "./queries";
import { SegmentEditor } from "./segment-editor";

export default function SegmentPage() {
	const id = useParam("id");
	const segment = useSegment(id);
	return <Await query={segment}>{(found) => <SegmentEditor key={found.id} segment={found} />}</Await>;
}
