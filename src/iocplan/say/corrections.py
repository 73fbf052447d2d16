"""What was recorded wrongly, and what is right."""

from iocplan.plan.amendments import Correction
from iocplan.say.wording import Wording
from iocplan.texts import following_up as texts


def right_and_wrong(words: Wording, correction: Correction) -> str:
    """Both days, both documents, as far as they were corrected."""
    parts = []
    if correction.done and correction.was_done:
        days = {"before": correction.was_done, "after": correction.done}
        parts.append(words.say(texts.RIGHT_DAY, **days))
    if correction.proof and correction.was_proof:
        proofs = {"before": correction.was_proof, "after": correction.proof}
        parts.append(words.say(texts.RIGHT_PROOF, **proofs))
    elif correction.proof:
        parts.append(words.say(texts.PROOF_ADDED, proof=correction.proof))
    return ", ".join(parts)


def correction_said(words: Wording, correction: Correction) -> str:
    """A correction with its reason, as the history tells it."""
    said = words.say(texts.CORRECTED, said=right_and_wrong(words, correction))
    return f"{said}: {correction.because}" if correction.because else said
