"""A rule of the warehouse says no: raised before anything is changed, with what to tell the person."""

from fulfilment.step import Notice, Text, Tone, refused


class RefusedError(Exception):
    """A rule forbids it; nothing was changed."""

    def __init__(
        self, notice_id: str, sentence: Text, *, cure: Text | None = None, tone: Tone = Tone.WRONG_ITEM
    ) -> None:
        self.id = notice_id
        self.sentence = sentence
        self.cure = cure
        self.tone = tone
        super().__init__(f"{notice_id}: {sentence}")

    @property
    def notice(self) -> Notice:
        """The refusal as a scan screen shows it."""
        return refused(self.id, self.sentence, tone=self.tone, detail=self.cure)
