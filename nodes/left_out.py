"""What torch.nn has and this vocabulary leaves out, each with the reason; a test and a page of the manual follow it."""

from __future__ import annotations

from collections.abc import Mapping

LAZY = "It finds out its sizes when data first arrives. Here they are known beforehand, and its namesake without " \
       "Lazy has them filled in."

MODULES: Mapping[str, str] = {
    **dict.fromkeys((f"Lazy{name}" for name in (
        "Linear", "Conv1d", "Conv2d", "Conv3d", "ConvTranspose1d", "ConvTranspose2d", "ConvTranspose3d", "BatchNorm1d",
        "BatchNorm2d", "BatchNorm3d", "InstanceNorm1d", "InstanceNorm2d", "InstanceNorm3d")), LAZY),
    "Module": "It is what every module is made from and computes nothing by itself; a network here is written as one.",
    "Container": "It is an old name for Module and deprecated by torch.",
    "Sequential": "It holds modules in a row and computes nothing by itself; wires say the order here.",
    "ModuleList": "It holds modules and computes nothing by itself; wires say what is used where.",
    "ModuleDict": "It holds modules and computes nothing by itself; every node here has a name of its own.",
    **dict.fromkeys(("ParameterList", "ParameterDict"),
                    "It holds learned numbers and computes nothing by itself; each LearnedTensor is a node by itself."),
    "RNNBase": "It is what RNN, LSTM and GRU are made from and computes nothing by itself.",
    "RNNCellBase": "It is what RNNCell, LSTMCell and GRUCell are made from and computes nothing by itself.",
    "CrossMapLRN2d": "It is the older form of LocalResponseNorm, and torch's window in it never lets go of the first "
                     "channel; LocalResponseNorm keeps the published formula.",
    "NLLLoss2d": "It is deprecated by torch; NLLLoss takes pictures as well.",
    "UpsamplingNearest2d": "It is deprecated by torch; Upsample does the same in its nearest mode.",
    "UpsamplingBilinear2d": "It is deprecated by torch; Upsample does the same in its bilinear mode, with its corners "
                            "aligned.",
    "SyncBatchNorm": "It is BatchNorm1d, BatchNorm2d and BatchNorm3d while several processes train one network, and "
                     "the same as they are in a single one.",
    "LinearCrossEntropyLoss": "It is a Linear and CrossEntropyLoss in one to save memory, and keeps the weights the "
                              "prediction needs inside a loss, which no export has; wire the two one after another.",
    "LinearCrossEntropyOptions": "It only holds settings of LinearCrossEntropyLoss.",
    "Parameter": "It holds learned numbers and computes nothing by itself; LearnedTensor is the node of it.",
    "Buffer": "It holds numbers that are kept with a network but not learned; Constant is the node of it.",
    **dict.fromkeys(("UninitializedParameter", "UninitializedBuffer"),
                    "It is a place for numbers whose sizes are not known yet; here they always are."),
    "DataParallel": "It spreads a network over several graphics cards while training and computes nothing by itself; "
                    "torch advises against it.",
}
"""For each class of ``torch.nn`` that is not a kind of node: why."""

MACHINERY = "It is part of torch's own machinery and computes nothing."
INDICES = "It is the pool that says where its maxima were; the node of the pool has that as its second output."
NARROW = "It is a matrix product for number formats of some graphics cards; MatMul is the one for every device."

FUNCTIONS: Mapping[str, str] = {
    **dict.fromkeys(("assert_int_or_pair", "boolean_dispatch", "handle_torch_function", "has_torch_function",
                     "has_torch_function_unary", "has_torch_function_variadic"), MACHINERY),
    **dict.fromkeys((f"{sort}_max_pool{n}d_with_indices".removeprefix("_") for sort, some in (
        ("", "123"), ("adaptive", "123"), ("fractional", "23")) for n in some), INDICES),
    **dict.fromkeys(("grouped_mm", "scaled_mm", "scaled_grouped_mm"), NARROW),
    "batch_norm": "It is what BatchNorm1d, BatchNorm2d and BatchNorm3d compute.",
    "instance_norm": "It is what InstanceNorm1d, InstanceNorm2d and InstanceNorm3d compute.",
    "multi_head_attention_forward": "It is what MultiheadAttention computes.",
    "native_channel_shuffle": "It is another name for what ChannelShuffle computes.",
    "linear_cross_entropy": "It is a Linear and CrossEntropyLoss in one; wire the two one after another.",
    "conv_tbc": "It is Conv1d for time before batch; Permute and Conv1d do the same.",
    "pdist": "It gives the distances between the rows of one table in a single row; Cdist of a tensor with itself "
             "gives them as a table.",
    "upsample_bilinear": "It is deprecated by torch; Upsample does the same in its bilinear mode.",
    "upsample_nearest": "It is deprecated by torch; Upsample does the same in its nearest mode.",
}
"""For each function of ``torch.nn.functional`` that no node computes: why."""
