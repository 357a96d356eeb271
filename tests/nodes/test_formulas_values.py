"""Constants, noise and the steps of a diffusion are what their papers say, while training and afterwards."""

from __future__ import annotations

import math
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from app.engine.proof.alone import Alone, Arrival
from nodes import catalogue


def made(kind: str, values: dict[str, Any] | None = None, **tensors: Tensor) -> nn.Module:
    """The module of one node alone, for tensors like these."""
    arriving = {port: [Arrival(tuple(each.shape[1:]), str(each.dtype).removeprefix("torch."))]
                for port, each in tensors.items()}
    node = Alone(catalogue[kind], values or {}, arriving)
    assert not node.problems, node.problems
    return node.module()


@pytest.mark.parametrize(("values", "wanted"), [
    ({"numbers": (2.5,)}, torch.tensor(2.5)), ({"numbers": (2,), "shape": (2, 1)}, torch.tensor([[2.0], [2.0]])),
    ({"numbers": (1, 2.5)}, torch.tensor([1.0, 2.5])),
    ({"numbers": (1, 2, 3, 4), "shape": (2, 2), "dtype": "int64"}, torch.tensor([[1, 2], [3, 4]])),
    ({"numbers": (0, 1, 7), "dtype": "bool"}, torch.tensor([False, True, True]))])
def test_a_constant_is_its_numbers_and_no_weight(values: dict[str, Any], wanted: Tensor) -> None:
    module = made("Constant", values)
    torch.testing.assert_close(module(torch.zeros(3, 1))[1], wanted)
    assert not module.state_dict()


def test_constants_that_do_not_fill_their_shape_say_so() -> None:
    (text,) = Alone(catalogue["Constant"], {"numbers": (1.0, 2.0, 3.0), "shape": (2, 2)}, {}).problems
    assert "there are 3 numbers, but 2, 2 holds 4" in text
    (text,) = Alone(catalogue["Constant"], {"numbers": (1.0, 2.5), "dtype": "int64"}, {}).problems
    assert "2.5 is not a whole number" in text
    (text,) = Alone(catalogue["LearnedTensor"], {"shape": (100_000, 100_000)}, {}).problems
    assert "10,000,000,000 numbers" in text


def test_a_learned_tensor_begins_where_it_is_told_and_learns() -> None:
    module = made("LearnedTensor", {"shape": (200, 100), "start": 3.0, "spread": 0.5})
    (learned,) = module.parameters()
    assert learned.mean().item() == pytest.approx(3.0, abs=0.05)
    assert learned.std().item() == pytest.approx(0.5, abs=0.05)
    assert torch.equal(next(made("LearnedTensor", {"shape": (3,), "start": 0.25}).parameters()), torch.full((3,), 0.25))
    assert torch.equal(next(made("LearnedTensor", {"shape": ()}).parameters()), torch.zeros(()))


def test_positions_and_even_steps() -> None:
    x = torch.randn(2, 5, 3)
    assert made("Arange", {"dim": 1}, x=x)(x).tolist() == [0, 1, 2, 3, 4]
    assert made("Linspace", {"start": -1.0, "end": 1.0, "steps": 5})(torch.zeros(1, 1))[1].tolist() == \
        [-1.0, -0.5, 0.0, 0.5, 1.0]


@pytest.mark.parametrize(("word", "mean", "spread"), [("normal", 0.0, 1.0), ("uniform", 0.5, 12 ** -0.5)])
def test_noise_is_drawn_while_training_and_gone_afterwards(word: str, mean: float, spread: float) -> None:
    x = torch.ones(100, 200)
    module = made("RandomNoise", {"distribution": word}, x=x)
    noise = module(x)
    assert (noise.mean().item(), noise.std().item()) == (pytest.approx(mean, abs=0.03), pytest.approx(spread, abs=0.03))
    assert not torch.equal(noise, module(x))
    assert torch.equal(module.eval()(x), torch.zeros_like(x))
    always = made("RandomNoise", {"distribution": word, "always": True}, x=x).eval()
    assert not torch.equal(always(x), always(x))
    louder = made("GaussianNoise", {"std": 0.3}, x=x)
    assert (louder(x) - x).std().item() == pytest.approx(0.3, abs=0.03)
    assert torch.equal(louder.eval()(x), x)


def test_a_draw_from_a_normal_distribution_can_be_learned_through() -> None:
    mean = torch.full((500, 40), 2.0, requires_grad=True)
    logvar = torch.full((500, 40), math.log(0.25), requires_grad=True)
    module = made("SampleNormal", mean=mean, logvar=logvar)
    drawn = module(mean, logvar)
    assert (drawn.mean().item(), drawn.std().item()) == (pytest.approx(2.0, abs=0.03), pytest.approx(0.5, abs=0.03))
    drawn.sum().backward()
    torch.testing.assert_close(mean.grad, torch.ones_like(mean))
    torch.testing.assert_close(logvar.grad, (drawn - mean).detach() / 2)  # d/dv exp(v / 2) ε
    assert torch.equal(module.eval()(mean, logvar), mean)


def test_yes_or_no_is_drawn_as_often_as_its_probability_says() -> None:
    p = torch.full((500, 40), 0.3, requires_grad=True)
    module = made("SampleBernoulli", x=p)
    drawn = module(p)
    assert set(drawn.unique().tolist()) == {0.0, 1.0}
    assert drawn.mean().item() == pytest.approx(0.3, abs=0.02)
    drawn.sum().backward()
    torch.testing.assert_close(p.grad, torch.ones_like(p))
    assert module.eval()(torch.tensor([[0.2, 0.6]])).tolist() == [[0.0, 1.0]]


def test_gumbel_softmax_chooses_as_often_as_the_softmax_says() -> None:
    x = torch.tensor([[1.0, 0.0, -1.0]]).repeat(20_000, 1)
    drawn = made("GumbelSoftmax", {"hard": True}, x=x)(x)
    assert torch.equal(drawn.sum(1), torch.ones(len(x)))
    torch.testing.assert_close(drawn.mean(0), x[0].softmax(0), atol=0.02, rtol=0)
    soft = made("GumbelSoftmax", {"tau": 0.5}, x=x).eval()
    torch.testing.assert_close(soft(x), (x / 0.5).softmax(1))
    assert made("GumbelSoftmax", {"hard": True}, x=x).eval()(x[:1]).tolist() == [[1.0, 0.0, 0.0]]


def test_what_is_learned_is_stopped_turned_around_or_sent_another_way() -> None:
    x, hard = torch.randn(3, 4, requires_grad=True), torch.randn(3, 4)
    assert not made("Detach", x=x)(x).requires_grad
    reversed_ = made("GradientReversal", {"strength": 0.5}, x=x)(x)
    assert torch.equal(reversed_, x)
    reversed_.sum().backward()
    torch.testing.assert_close(x.grad, torch.full_like(x, -0.5))
    x.grad = None
    through = made("StraightThrough", soft=x, hard=hard)(x, hard)
    assert torch.equal(through, hard)
    through.sum().backward()
    torch.testing.assert_close(x.grad, torch.ones_like(x))


def test_random_steps_are_all_there() -> None:
    x = torch.zeros(5_000, 1)
    drawn = made("RandomSteps", {"steps": 7}, x=x)(x)
    assert sorted(set(drawn.tolist())) == list(range(7))
    assert drawn.shape == (5_000,)


def test_timesteps_are_waves() -> None:
    t = torch.tensor([0, 3, 999])
    found = made("TimestepEmbedding", {"features": 8, "longest": 10_000.0}, x=t)(t)
    for n, step in enumerate(t.tolist()):
        for i in range(4):
            angle = step * 10_000 ** (-2 * i / 8)
            assert found[n, i].item() == pytest.approx(math.cos(angle), abs=1e-4)
            assert found[n, i + 4].item() == pytest.approx(math.sin(angle), abs=1e-4)
    (text,) = Alone(catalogue["TimestepEmbedding"], {"features": 7}, {"x": [Arrival((), "int64")]}).problems
    assert "7 is not an even number" in text


@pytest.mark.parametrize("schedule", ["linear", "cosine"])
def test_a_diffusion_mixes_as_its_schedule_says_and_can_be_undone(schedule: str) -> None:
    left, kept = 1.0, []
    for step in range(1000):
        beta = 1e-4 + step / 999 * (0.02 - 1e-4)
        left *= 1 - beta
        at = [math.cos((n / 1000 + 0.008) / 1.008 * math.pi / 2) ** 2 for n in (0, step + 1)]
        kept.append(left if schedule == "linear" else at[1] / at[0])
    x, noise, t = torch.randn(4, 2, 3), torch.randn(4, 2, 3), torch.tensor([0, 10, 500, 990])
    mixed = made("AddNoise", {"schedule": schedule}, x=x, noise=noise, t=t)(x, noise, t)
    for n, step in enumerate(t.tolist()):
        wanted = math.sqrt(kept[step]) * x[n] + math.sqrt(1 - kept[step]) * noise[n]
        torch.testing.assert_close(mixed[n], wanted, atol=1e-4, rtol=1e-4)
    undo = made("RemoveNoise", {"schedule": schedule}, x=x, noise=noise, t=t)
    torch.testing.assert_close(undo(mixed, noise, t), x, atol=1e-3, rtol=1e-3)


def test_a_step_beyond_the_schedule_is_named() -> None:
    (text,) = Alone(catalogue["AddNoise"], {"steps": 10}, {
        "x": [Arrival((2,))], "noise": [Arrival((2,))], "t": [Arrival((), "int64", 20)]}).problems
    assert "t goes up to 19, but there are only 10 steps, from 0." in text
