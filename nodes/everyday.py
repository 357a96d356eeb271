"""The kinds most networks are made of: first in the library and in what is found; the rest is a click away."""

from __future__ import annotations

EVERYDAY = frozenset("""
Input Target Output
LearnedTensor Constant GaussianNoise SampleNormal TimestepEmbedding
Linear
Conv1d Conv2d Conv3d ConvTranspose2d
MaxPool1d MaxPool2d AvgPool2d AdaptiveAvgPool2d GlobalAvgPool1d GlobalAvgPool2d GlobalMaxPool1d
ZeroPad2d ReflectionPad2d
Upsample PixelShuffle
BatchNorm1d BatchNorm2d LayerNorm RMSNorm GroupNorm InstanceNorm2d
ReLU LeakyReLU GELU SiLU Sigmoid Tanh Softmax
Dropout Dropout2d
LSTM GRU LastStep
Embedding SinusoidalEncoding LearnedEncoding RotaryEncoding
MultiheadAttention TransformerEncoderLayer TransformerDecoderLayer TransformerEncoder PaddingMask
Add Subtract Multiply MatMul ScaleAndShift Clamp Where CosineSimilarity
Mean Sum Max ArgMax
Concat Split Stack
Flatten Reshape Permute Squeeze Unsqueeze Cast
Slice Select OneHot Gather TopK
ConvNormActivation DepthwiseSeparableConv2d SqueezeExcite BasicBlock Bottleneck InvertedResidual PatchEmbedding
DoubleConv
Rescale Normalize Resize
MSELoss L1Loss HuberLoss CrossEntropyLoss BCEWithLogitsLoss GaussianKL TripletMarginLoss InfoNCE DiceLoss FocalLoss
Own
""".split())
