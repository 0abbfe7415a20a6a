import { SegmentEditor } from "./segment-editor";

export default function NewSegmentPage() {
	return <SegmentEditor />;
}
