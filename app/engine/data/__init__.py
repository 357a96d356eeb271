"""Data flows sources → fields → splits → batches; nothing of the validation or test part is ever fitted.

``describe.describe`` looks and proposes, ``load.load`` reads, ``batches.Batches`` hands out,
``preview.rows`` shows. Whatever a person can put right is raised as ``bad.BadData``.
"""
